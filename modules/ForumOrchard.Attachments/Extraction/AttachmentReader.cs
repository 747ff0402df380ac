using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Quality;
using Microsoft.Extensions.Logging;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>
/// Reads the text of any file, whoever made it and whatever it contains: an unreadable file is reported as a problem,
/// never as an exception.
/// </summary>
internal sealed partial class AttachmentReader(IEnumerable<ITextExtractor> extractors, ReadingLimits limits, ILogger<AttachmentReader> logger)
{
    private const int HeadLength = 1024;

    /// <summary>Stack size of the reading thread in bytes: files may nest their contents.</summary>
    private const int Stack = 16 * 1024 * 1024;

    /// <summary>How long a reader may take to stop after its time limit.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    // Header of a password-protected Word or similar document.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file, positioned at its start; it is read as a whole and need not be seekable.</param>
    /// <param name="name">File name or path; only the extension matters.</param>
    /// <param name="cancellationToken">Cancelled when the text is no longer needed.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The file could not be fetched, which says nothing about its content.</exception>
    public async Task<AttachedText> ReadAsync(Stream file, string name, CancellationToken cancellationToken)
    {
        using var copy = await CopyAsync(file, cancellationToken);
        if (copy is null)
        {
            return new AttachedText { Problem = TextProblem.TooLarge };
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        var head = copy.GetBuffer().AsMemory(0, (int)Math.Min(copy.Length, HeadLength));
        if (extractors.FirstOrDefault(one => one.Reads(extension, head.Span)) is { } extractor)
        {
            return await RunAsync(extractor, copy, name, cancellationToken);
        }

        return new AttachedText
        {
            Problem = true switch
            {
                _ when copy.Length == 0 => TextProblem.Empty,
                _ when extension == ".docx" && head.Span.StartsWith(CompoundFile) => TextProblem.Encrypted,
                _ when FileKinds.IsRead(name) => TextProblem.NotWhatItSays,
                _ => TextProblem.UnknownKind,
            },
        };
    }

    /// <summary>
    /// Runs on its own thread, which can be abandoned if it does not end, and whose stack is large enough for nested
    /// content.
    /// </summary>
    private async Task<AttachedText> RunAsync(ITextExtractor extractor, MemoryStream file, string name, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<AttachedText>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => done.SetResult(Run(extractor, file, name)), Stack)
        {
            IsBackground = true,
            Name = "Reading of an attached file",
            Priority = ThreadPriority.BelowNormal,
        };
        thread.Start();
        try
        {
            return await done.Task.WaitAsync(limits.Time + Grace, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogLeftBehind(name);
            return new AttachedText { Problem = TextProblem.TooSlow };
        }
    }

    private AttachedText Run(ITextExtractor extractor, MemoryStream file, string name)
    {
        var pages = new PageCollector(limits);
        TextProblem problem;
        try
        {
            extractor.Extract(file, pages);
            problem = pages.Problem;
        }
        catch (UnreadableFileException exception)
        {
            problem = exception.Problem;
        }
        catch (Exception exception)
        {
            // Any exception that a library throws for a broken file.
            LogDamaged(exception, name);
            problem = TextProblem.Damaged;
        }

        return QualityGate.Pass(pages.Pages, problem);
    }

    /// <summary>Null if the file is larger than the limit.</summary>
    private async Task<MemoryStream?> CopyAsync(Stream file, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await file.ReadAsync(buffer, cancellationToken); read > 0; read = await file.ReadAsync(buffer, cancellationToken))
        {
            if (copy.Length + read > limits.FileBytes)
            {
                return null;
            }

            copy.Write(buffer.AsSpan(0, read));
        }

        copy.Position = 0;
        return copy;
    }

    [LoggerMessage(LogLevel.Information, "The attached file {File} is damaged.")]
    private partial void LogDamaged(Exception exception, string file);

    [LoggerMessage(LogLevel.Warning, "The reading of the attached file {File} did not end in time, and goes on until the site stops.")]
    private partial void LogLeftBehind(string file);
}
