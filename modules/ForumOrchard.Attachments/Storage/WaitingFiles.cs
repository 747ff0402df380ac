using ForumOrchard.Attachments.Models;
using Microsoft.Extensions.Logging;
using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>The files that wait to be read, one after the other; and what becomes of them.</summary>
internal sealed partial class WaitingFiles(ISession session, FileItems items, ILogger<WaitingFiles> logger)
{
    private const int MostAttempts = 3;

    /// <summary>The next file. The attempt is counted, to be committed before the reading: that may take the process down.</summary>
    /// <param name="last">The number of the file before; 0 for the first.</param>
    /// <param name="cancellationToken">The site ends.</param>
    /// <returns>Null where no more files wait.</returns>
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

    /// <summary>Keeps what was read, and has the published items that the file is attached to indexed again.</summary>
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
