using Microsoft.AspNetCore.Http.HttpResults;
using RecordClearance.Contract;

namespace RecordClearance.Storage;

/// <summary>A client file's new content, or why it stays as it is.</summary>
public readonly record struct Revision(StoredClient? Client, ProblemHttpResult? Problem)
{
    public static implicit operator Revision(StoredClient client) => new(client, null);

    public static implicit operator Revision(ProblemHttpResult problem) => new(null, problem);
}

/// <summary>A client file as the caller sees it, or why there is none to show.</summary>
public readonly record struct Opened(ClientFile? File, ProblemHttpResult? Problem)
{
    public static implicit operator Opened(ClientFile file) => new(file, null);

    public static implicit operator Opened(ProblemHttpResult problem) => new(null, problem);

    public Results<Ok<ClientFile>, ProblemHttpResult> Answer() => File is null ? Problem! : TypedResults.Ok(File);
}
