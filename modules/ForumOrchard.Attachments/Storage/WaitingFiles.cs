using ForumOrchard.Attachments.Models;
using Microsoft.Extensions.Logging;
using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>The queue of files to read, and their results.</summary>
internal sealed partial class WaitingFiles(ISession session, FileItems items, ILogger<WaitingFiles> logger)
{
    private const int MostAttempts = 3;

    /// <summary>The next file. Counts the attempt, to be committed before reading, because that may crash the process.</summary>
    /// <param name="last">Id of the previous file; 0 for the first.</param>
    /// <param name="cancellationToken">Cancelled when the site stops.</param>
    /// <returns>Null if no files are left.</returns>
    public async Task<KeptText?> BeginAsync(long last, CancellationToken cancellationToken)
    {
        while (await NextAsync(last, cancellationToken) is { } kept)
        {
            await session.SaveAsync(kept);
            if (++kept.Attempts <= MostAttempts)
            {
                return kept;
            }

            LogGivenUp(kept.Path);
            kept.Text = new AttachedText { Problem = TextProblem.Damaged };
            last = kept.Id;
        }

        return null;
    }

    /// <summary>Stores the result and requests reindexing of the published items with the file.</summary>
    public async Task EndAsync(long id, ReadFile read)
    {
        if (await session.GetAsync<KeptText>(id) is not { } kept)
        {
            return;
        }

        (kept.Length, kept.LastModifiedUtc, kept.Text) = (read.Length, read.LastModifiedUtc, read.Text);
        await session.SaveAsync(kept);
        await items.IndexAgainAsync(kept.Path);
    }

    private async Task<KeptText?> NextAsync(long last, CancellationToken cancellationToken) =>
        await session.Query<KeptText, AttachedTextIndex>(index => !index.IsRead && index.DocumentId > last)
            .OrderBy(index => index.DocumentId).FirstOrDefaultAsync(cancellationToken);

    [LoggerMessage(LogLevel.Warning, "The attached file {File} is not tried again: it could not be fetched, or the process ended while it was read.")]
    private partial void LogGivenUp(string file);
}
