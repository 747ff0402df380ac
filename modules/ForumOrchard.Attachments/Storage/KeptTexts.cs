using ForumOrchard.Attachments.Models;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>The texts of files, and the queue of files to read.</summary>
public sealed class KeptTexts(ISession session, IMediaFileStore media, IClock clock)
{
    /// <summary>Null where nobody has asked for the file yet.</summary>
    public async Task<KeptText?> FindAsync(string path)
    {
        var records = (await session.Query<KeptText, AttachedTextIndex>(index => index.Path == path).ListAsync()).OrderBy(kept => kept.Id).ToList();

        // Two processes that ask for a new file at the same moment both make a record. The first one stays, whoever finds them.
        foreach (var twin in records.Skip(1))
        {
            session.Delete(twin);
        }

        return records.FirstOrDefault();
    }

    /// <summary>Queues the file for reading in the background, unless its text exists and the file is unchanged.</summary>
    /// <returns>The stored document; its text is null until the file is read.</returns>
    public async Task<KeptText> AskAsync(string path)
    {
        var kept = await FindAsync(path) ?? new KeptText { Path = path };
        var file = await FileAsync(path);
        if (kept.Id == 0 || !IsOf(kept, file))
        {
            Wait(kept, file);
        }
        else if (clock.UtcNow - kept.AskedUtc < TimeSpan.FromHours(1))
        {
            return kept;
        }

        kept.AskedUtc = clock.UtcNow;
        await session.SaveAsync(kept);
        return kept;
    }

    /// <summary>Queues the file for another reading, whatever is stored.</summary>
    /// <returns>False if there is no document with this id.</returns>
    public async Task<bool> AskAgainAsync(long id)
    {
        if (await session.GetAsync<KeptText>(id) is not { } kept)
        {
            return false;
        }

        Wait(kept, await FileAsync(kept.Path));
        kept.AskedUtc = clock.UtcNow;
        await session.SaveAsync(kept);
        return true;
    }

    /// <summary>The text of the current file; null if it is not read yet, has changed, or no longer exists.</summary>
    public async Task<AttachedText?> TextOfAsync(string path)
    {
        if (await FindAsync(path) is not { } kept)
        {
            return null;
        }

        // A text can be megabytes long; indexing a hundred items must not keep them all in memory.
        session.Detach(kept);
        return kept.Text is { } text && await FileAsync(path) is { } file && IsOf(kept, file) ? text : null;
    }

    /// <summary>Whether a file differs from the one that was read. Does not load the text.</summary>
    /// <param name="row">Index row of the stored text.</param>
    public async Task<bool> HasChangedAsync(AttachedTextIndex row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return await FileAsync(row.Path) is { } file
            ? row.Length != file.Length || row.LastModifiedTicks != file.LastModifiedUtc.Ticks
            : row.Problem != (int)TextProblem.Missing;
    }

    private static bool IsOf(KeptText kept, IFileStoreEntry? file) => file is null
        ? kept.Text is null or { Problem: TextProblem.Missing }
        : kept.Length == file.Length && kept.LastModifiedUtc.Ticks == file.LastModifiedUtc.Ticks;

    private static void Wait(KeptText kept, IFileStoreEntry? file)
    {
        kept.Length = file?.Length ?? 0;
        kept.LastModifiedUtc = file?.LastModifiedUtc ?? default;
        kept.Attempts = 0;
        kept.Text = null;
    }

    private async Task<IFileStoreEntry?> FileAsync(string path)
    {
        try
        {
            return await media.GetFileInfoAsync(path);
        }
        catch (FileStoreException)
        {
            // Not a path inside the library.
            return null;
        }
    }
}
