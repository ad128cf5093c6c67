namespace RecordClearance.Storage;

/// <summary>The one folder that holds everything the service keeps. One service at a time may use it.</summary>
public sealed class DataFolder : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly FileStream _claim;

    public DataFolder(ServiceOptions options)
    {
        Path = System.IO.Path.GetFullPath(options.Data);
        Create(Path);
        _claim = Claim();
    }

    public string Path { get; }

    /// <summary>Per user, unless <c>RECORDCLEARANCE_DATA</c> names another.</summary>
    public static string Default =>
        Environment.GetEnvironmentVariable("RECORDCLEARANCE_DATA") is { Length: > 0 } chosen
            ? chosen
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "RecordClearance");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _claim.Dispose();

    private static void Create(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, OwnerOnly);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException($"The data folder {path} cannot be made. Choose another with --data.");
        }
    }

    private FileStream Claim()
    {
        try
        {
            return new(File("in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
        }
        catch (IOException)
        {
            throw new CannotStartException($"Another RecordClearance service is using {Path}. Stop it, or choose another folder with --data.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new CannotStartException($"The data folder {Path} cannot be written to. Choose another with --data.");
        }
    }
}
