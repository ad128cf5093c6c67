namespace RecordClearance.Contract;

/// <summary>The <c>manifest.json</c> of a packet: what is in it, what each file is for, and what it was made from.</summary>
/// <param name="Product">Name and version of the program.</param>
/// <param name="MadeFrom">The court pages that were read, where known.</param>
/// <param name="Missing">What nobody has given yet and a petition needs.</param>
public sealed record PacketManifest(
    string Product,
    string Jurisdiction,
    DateOnly AsOf,
    string LawVersion,
    string Notice,
    IReadOnlyList<PacketFile> Files,
    IReadOnlyList<MissingFact> Missing,
    IReadOnlyList<Refusal> Refused,
    IReadOnlyList<LeftOutCharge> LeftOut,
    IReadOnlyList<PageRead> MadeFrom);

/// <summary>One file of a packet.</summary>
/// <param name="FileAt">Where to file it; null when it is not filed.</param>
/// <param name="Serve">Who is served with it.</param>
/// <param name="Petition">Plan id of the petition it belongs to; null for a paper about the whole client.</param>
/// <param name="CaseNumbers">The dockets it is about; empty for a paper about the whole client.</param>
/// <param name="Blanks">What stands highlighted in it because nobody has said it.</param>
/// <param name="Template">The template it was written from.</param>
public sealed record PacketFile(
    string File,
    string Kind,
    string Title,
    string Purpose,
    string? FileAt,
    IReadOnlyList<string> Serve,
    string? Petition,
    IReadOnlyList<string> CaseNumbers,
    IReadOnlyList<string> Blanks,
    string Template);
