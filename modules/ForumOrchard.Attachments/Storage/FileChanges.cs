using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>
/// What happens to files after they were read: where one is another now, or gone, its text leaves the index with the next indexing, within
/// a second as a rule, and the file is read again.
/// </summary>
internal sealed class FileChanges(ISession session, KeptTexts texts, FileItems items)
{
    /// <summary>Looks whether a file is still what was read, and does what is to be done if not. Files that nobody has attached are nobody's concern.</summary>
    /// <param name="path">In the media library.</param>
    public async Task LookAsync(string path)
    {
        if (await texts.FindAsync(path) is { Text: not null } && (await texts.AskAsync(path)).Text is null)
        {
            await items.IndexAgainAsync(path);
        }
    }

    /// <summary>The same for all files in a folder and the folders in it.</summary>
    /// <param name="folder">In the media library, without slashes at its ends.</param>
    public async Task LookInAsync(string folder)
    {
        var start = folder + "/";
        var rows = await session.QueryIndex<AttachedTextIndex>(index => index.Path.StartsWith(start)).ListAsync();

        // A database may take letters in a path for wildcards, or not mind their case.
        foreach (var path in rows.Select(row => row.Path).Where(path => path.StartsWith(start, StringComparison.Ordinal)).ToList())
        {
            await LookAsync(path);
        }
    }
}
