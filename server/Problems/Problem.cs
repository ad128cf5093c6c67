using Microsoft.AspNetCore.Http.HttpResults;

namespace RecordClearance.Problems;

/// <summary>One kind of trouble the service answers with. It never holds a person's data.</summary>
/// <param name="Name">Stable: clients rely on <see cref="Type"/>.</param>
/// <param name="Title">What happened.</param>
/// <param name="Next">What to do about it.</param>
public sealed record Problem(string Name, int Status, string Title, string Next)
{
    public string Type => "urn:recordclearance:" + Name;

    /// <summary>The answer as <c>application/problem+json</c>.</summary>
    /// <param name="detail">More than <see cref="Next"/> says; it must hold no value of a record.</param>
    /// <param name="more">Further members, such as <c>missing</c>.</param>
    public ProblemHttpResult With(string? detail = null, params IEnumerable<KeyValuePair<string, object?>> more) =>
        TypedResults.Problem(
            type: Type,
            title: Title,
            statusCode: Status,
            detail: detail is null ? Next : $"{detail} {Next}",
            extensions: more);
}
