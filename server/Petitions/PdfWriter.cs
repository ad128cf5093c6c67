using System.ComponentModel;
using System.Diagnostics;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace RecordClearance.Petitions;

/// <summary>Makes PDF files of Word files with LibreOffice, where it is installed. One conversion at a time.</summary>
public sealed class PdfWriter : IDisposable
{
    private static readonly string[] Folders =
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        @"C:\Program Files\LibreOffice\program",
        "/Applications/LibreOffice.app/Contents/MacOS",
    ];

    // LibreOffice now and then hangs or dies at its first start; a second start does it.
    private static readonly ResiliencePipeline Patience = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<PdfException>().Handle<TimeoutRejectedException>(),
            MaxRetryAttempts = 1,
            Delay = TimeSpan.FromMilliseconds(200),
        })
        .AddTimeout(TimeSpan.FromSeconds(60))
        .Build();

    private readonly SemaphoreSlim _one = new(1);
    private readonly string? _program;

    /// <param name="program">The path of LibreOffice; null where it is not installed.</param>
    public PdfWriter(string? program) => _program = program;

    /// <summary>Whether LibreOffice is installed.</summary>
    public bool Available => _program is not null;

    /// <summary>Where LibreOffice is on this computer, or null.</summary>
    public static string? Find() =>
        Folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")).FirstOrDefault(File.Exists);

    /// <summary>The Word files as PDF files, in their order.</summary>
    /// <exception cref="PdfException">LibreOffice is missing, or could not do it twice.</exception>
    public async Task<IReadOnlyList<byte[]>> Convert(IReadOnlyList<byte[]> files, CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            return await Patience.ExecuteAsync(async late => await Once(files, late), stop);
        }
        catch (TimeoutRejectedException late)
        {
            throw new PdfException("LibreOffice took too long.", late);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<IReadOnlyList<byte[]>> Once(IReadOnlyList<byte[]> files, CancellationToken stop)
    {
        // Only its owner can open the folder. Numbers for names: a paper's name holds a docket number.
        var folder = Directory.CreateTempSubdirectory("recordclearance-");
        try
        {
            var words = files.Select((_, i) => Path.Combine(folder.FullName, $"{i}.docx")).ToList();
            foreach (var (word, content) in words.Zip(files))
                await File.WriteAllBytesAsync(word, content, stop);
            await Run(folder.FullName, words, stop);
            var pdfs = words.ConvertAll(word => Path.ChangeExtension(word, ".pdf"));
            if (!pdfs.TrueForAll(File.Exists)) throw new PdfException("LibreOffice made no PDF.");
            return await Task.WhenAll(pdfs.Select(pdf => File.ReadAllBytesAsync(pdf, stop)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Run(string folder, IEnumerable<string> words, CancellationToken stop)
    {
        // A profile of its own: LibreOffice allows one program a profile, and a person may have theirs open.
        var start = new ProcessStartInfo(_program ?? throw new PdfException("LibreOffice is not installed."),
            [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            try
            {
                await process.WaitForExitAsync(stop);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
                throw;
            }
        }
        catch (Win32Exception cannot)
        {
            throw new PdfException("LibreOffice did not start.", cannot);
        }
    }
}

/// <summary>LibreOffice could not make the PDF.</summary>
public sealed class PdfException(string message, Exception? inner = null) : Exception(message, inner);
