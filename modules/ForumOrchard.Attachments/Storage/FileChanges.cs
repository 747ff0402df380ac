using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>
/// Handles changes of files after they were read. If a file was changed or deleted, its text leaves the index with the
/// next indexing, usually within a second, and the file is read again.
/// </summary>
internal sealed class FileChanges(ISession session, KeptTexts texts, FileItems items)
{
    /// <summary>Checks whether a file still matches its stored text and handles a change. Files that are not attached are ignored.</summary>
    /// <param name="path">Path in the media library.</param>
    public async Task LookAsync(string path)
    {
        if (await texts.FindAsync(path) is { Text: not null } && (await texts.AskAsync(path)).Text is null)
        {
            await items.IndexAgainAsync(path);
        }
    }

    /// <summary>Checks all files in a folder and its subfolders.</summary>
    /// <param name="folder">Path in the media library, without slashes at either end.</param>
    public async Task LookInAsync(string folder)
    {
        var start = folder + "/";
        var rows = await session.QueryIndex<AttachedTextIndex>(index => index.Path.StartsWith(start)).ListAsync();

        // A database may treat characters in a path as wildcards, or ignore case.
        foreach (var path in rows.Select(row => row.Path).Where(path => path.StartsWith(start, StringComparison.Ordinal)).ToList())
        {
            await LookAsync(path);
        }
    }
}
