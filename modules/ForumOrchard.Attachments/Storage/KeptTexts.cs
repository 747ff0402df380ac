using ForumOrchard.Attachments.Models;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>The texts of the files, and the files that wait to be read.</summary>
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

    /// <summary>Has the file read in the background, unless its text is there and the file is the same.</summary>
    /// <returns>What is kept of it; its text is null where it is still to be read.</returns>
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

    /// <summary>Has the file read again, whatever is kept of it.</summary>
    /// <returns>False where nothing is kept under this number.</returns>
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

    /// <summary>The text of a file as it is now; null where it is not read yet, has changed since, or is gone.</summary>
    public async Task<AttachedText?> TextOfAsync(string path)
    {
        if (await FindAsync(path) is not { } kept)
        {
            return null;
        }

        // A text can be megabytes long; whoever indexes a hundred items shall not hold them all.
        session.Detach(kept);
        return kept.Text is { } text && await FileAsync(path) is { } file && IsOf(kept, file) ? text : null;
    }

    /// <summary>Whether a file is other than the one that was read. The text is not loaded for it.</summary>
    /// <param name="row">Of what is kept of the file.</param>
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
            // Not a path within the library.
            return null;
        }
    }
}
