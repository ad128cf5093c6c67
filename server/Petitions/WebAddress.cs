namespace RecordClearance.Petitions;

/// <summary>The address of a court page as papers may print it.</summary>
internal static class WebAddress
{
    /// <summary>Null for what is not on the web, such as a file of somebody's machine.</summary>
    public static string? OrNull(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && (parsed.Scheme == Uri.UriSchemeHttp || parsed.Scheme == Uri.UriSchemeHttps) ? address : null;
}
