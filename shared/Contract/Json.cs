using System.Text.Json;
using System.Text.Json.Serialization;

namespace RecordClearance.Contract;

/// <summary>How the contract is written as JSON: camelCase, kebab-case names of choices, unknown and doubled members refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    MaxDepth = 32,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [
        typeof(KebabCase<CaseStatus>), typeof(KebabCase<DispositionOutcome>), typeof(KebabCase<FindingOutcome>),
        typeof(KebabCase<Confidence>), typeof(KebabCase<FilerKind>)])]
[JsonSerializable(typeof(Record))]
[JsonSerializable(typeof(Findings))]
[JsonSerializable(typeof(CaptureRequest))]
[JsonSerializable(typeof(CaptureResult))]
[JsonSerializable(typeof(IReadOnlyList<ReadField>))]
[JsonSerializable(typeof(Listing))]
[JsonSerializable(typeof(ClientFile))]
[JsonSerializable(typeof(ClientChange))]
[JsonSerializable(typeof(IReadOnlyList<ClientSummary>))]
[JsonSerializable(typeof(IReadOnlyList<ClientMatch>))]
[JsonSerializable(typeof(FilingRequest))]
[JsonSerializable(typeof(FilingPlan))]
[JsonSerializable(typeof(PacketManifest))]
[JsonSerializable(typeof(TemplateReport))]
[JsonSerializable(typeof(Filer))]
[JsonSerializable(typeof(IReadOnlyList<JurisdictionSummary>))]
[JsonSerializable(typeof(LawSummary))]
public sealed partial class ContractJson : JsonSerializerContext;

/// <summary>Writes a choice as <c>eligible-on</c>, <c>not-charged</c>; refuses numbers.</summary>
public sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
