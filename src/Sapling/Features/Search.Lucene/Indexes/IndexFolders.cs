using System.Globalization;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// Where the indexes are: <c>{data folder}/Sites/Default/Lucene/{index}/{number}</c>. Each time that an index is built it gets a folder with
/// a higher number. The newest that is complete is the index; one that is newer still is being built, or was when the process ended.
/// </summary>
internal sealed class IndexFolders(IOptions<ShellOptions> shells, ShellSettings shell)
{
    private readonly string _root = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, shell.Name, "Lucene");

    /// <summary>
    /// Tells this process's indexes from those of others that share the database; it is kept beside them, and goes with them. Null where
    /// it can be neither read nor written now.
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

    /// <summary>The folders that an index has been built in, newest first.</summary>
    /// <exception cref="ArgumentException">The name cannot be that of a folder.</exception>
    public IReadOnlyList<string> Of(string name)
    {
        var folder = FolderOf(name);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Where(one => NumberOf(one) > 0).OrderByDescending(NumberOf)]
            : [];
    }

    /// <summary>A folder for the index to be built in, which is not there yet.</summary>
    public string Next(string name)
    {
        var last = Of(name) is [var newest, ..] ? NumberOf(newest) : 0;
        return Path.Combine(FolderOf(name), (last + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Removes a folder; one that the system holds fast (a reader may still have its files open) is left for the next time.</summary>
    public static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone already, or held: whoever opens the index next tries again.
        }
    }

    private static int NumberOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string FolderOf(string name) =>
        name.Length == 0 || name.StartsWith('.') || name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0
            ? throw new ArgumentException($"\"{name}\" cannot be the name of an index.", nameof(name))
            : Path.Combine(_root, name);
}
