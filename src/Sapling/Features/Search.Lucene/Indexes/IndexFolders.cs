using System.Globalization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// The folders of the indexes: <c>{data folder}/Sites/Default/Lucene/{index}/{number}</c>. Each build gets a folder
/// with a higher number. The newest complete one is the index; a newer one is being built, or was when the process
/// ended.
/// </summary>
internal sealed class IndexFolders(IOptions<ShellOptions> shells, ShellSettings shell)
{
    private readonly string _root = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, shell.Name, "Lucene");

    /// <summary>
    /// Identifies this process's indexes among those of others that share the database; stored beside them and deleted
    /// with them. Null if it can currently be neither read nor written.
    /// </summary>
    public string? Node()
    {
        var file = Path.Combine(_root, "node.txt");
        try
        {
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(_root);
                File.WriteAllText(file, Guid.NewGuid().ToString("n"));
            }

            return File.ReadAllText(file).Trim() is { Length: 32 } node ? node : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The build folders of an index, newest first.</summary>
    /// <exception cref="ArgumentException">The name is not valid as a folder name.</exception>
    public IReadOnlyList<string> Of(string name)
    {
        var folder = FolderOf(name);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Where(one => NumberOf(one) > 0).OrderByDescending(NumberOf)]
            : [];
    }

    /// <summary>A new folder to build the index in; it does not exist yet.</summary>
    public string Next(string name)
    {
        var last = Of(name) is [var newest, ..] ? NumberOf(newest) : 0;
        return Path.Combine(FolderOf(name), (last + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Removes a folder. One that is still locked (a reader may have its files open) is left for next time.</summary>
    public static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Already gone, or locked: the next opening tries again.
        }
    }

    private static int NumberOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string FolderOf(string name) =>
        name.Length == 0 || name.StartsWith('.') || name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0
            ? throw new ArgumentException($"\"{name}\" cannot be the name of an index.", nameof(name))
            : Path.Combine(_root, name);
}
