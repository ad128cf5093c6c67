using Polly;
using Polly.Retry;

namespace RecordClearance.Petitions;

/// <summary>The office's own templates, as plain Word files: they hold no client's data, and people may look at them.</summary>
public sealed class OfficeTemplates(string folder) : IOfficeTemplates
{
    // Word or a virus scanner may hold a file for a moment.
    private static readonly ResiliencePipeline WhileHeld = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<IOException>(failure => failure is not (FileNotFoundException or DirectoryNotFoundException)),
            MaxRetryAttempts = 4,
            Delay = TimeSpan.FromMilliseconds(50),
            BackoffType = DelayBackoffType.Exponential,
        })
        .Build();

    /// <summary>The folder inside a service's data folder.</summary>
    public static string In(string data) => Path.Combine(data, "templates");

    public byte[]? Find(string jurisdiction, string template)
    {
        var file = PathOf(jurisdiction, template);
        return File.Exists(file) ? WhileHeld.Execute(() => File.ReadAllBytes(file)) : null;
    }

    /// <summary>Written beside and moved, so that a drafter never sees half a file.</summary>
    public void Replace(string jurisdiction, string template, byte[] docx)
    {
        var file = PathOf(jurisdiction, template);
        var fresh = file + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        WhileHeld.Execute(() =>
        {
            File.WriteAllBytes(fresh, docx);
            File.Move(fresh, file, overwrite: true);
        });
    }

    public void Remove(string jurisdiction, string template)
    {
        var file = PathOf(jurisdiction, template);
        if (File.Exists(file))
            WhileHeld.Execute(() => File.Delete(file));
    }

    private string PathOf(string jurisdiction, string template) => Path.Combine(folder, jurisdiction, template + ".docx");
}
