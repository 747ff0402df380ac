using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Search.Lucene.Model;
using OrchardCore.Search.Lucene.Services;

namespace Sapling.Search.Lucene.Indexes;

/// <summary>The open indexes of the site, each in its folder <c>{data folder}/Sites/Default/Lucene/{index}</c>.</summary>
internal sealed partial class LuceneIndexes(
    IOptions<ShellOptions> shells, ShellSettings shell, LuceneAnalyzerManager analyzers, ILogger<LuceneIndexes> logger) : IDisposable
{
    private readonly string _root = Path.Combine(shells.Value.ShellsApplicationDataPath, shells.Value.ShellsContainerName, shell.Name, "Lucene");
    private readonly ConcurrentDictionary<string, LuceneIndex> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly System.Threading.Lock _gate = new();
    private bool _disposed;

    /// <summary>The names of the open indexes.</summary>
    public ICollection<string> Names => _open.Keys;

    /// <summary>Null where the index is not open.</summary>
    public LuceneIndex? Find(string name) => _open.GetValueOrDefault(name);

    /// <summary>Whether there is an index, open or not.</summary>
    public bool Exists(string name)
    {
        if (Find(name) is { } index)
        {
            return index.IsBuilt;
        }

        var folder = FolderOf(name);
        if (!System.IO.Directory.Exists(folder))
        {
            return false;
        }

        using var directory = FSDirectory.Open(folder);
        return DirectoryReader.IndexExists(directory);
    }

    /// <summary>The index as it is, opened if need be. One that cannot be read is thrown away and begun anew: all of it can be had from the database.</summary>
    /// <exception cref="LockObtainFailedException">Another process writes to the index.</exception>
    public LuceneIndex Open(LuceneIndexSettings settings)
    {
        if (Find(settings.IndexName) is { } open && open.WasBuiltBy(settings))
        {
            return open;
        }

        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (Find(settings.IndexName) is { } other)
            {
                if (other.WasBuiltBy(settings))
                {
                    return other;
                }

                Close(settings.IndexName);
            }

            return _open[settings.IndexName] = OpenFolder(settings);
        }
    }

    /// <summary>Closes an index that has failed, or whose folder is gone. It is opened again as of its last commit.</summary>
    public void Close(string name)
    {
        lock (_gate)
        {
            if (_open.TryRemove(name, out var index))
            {
                index.Dispose();
            }
        }
    }

    /// <summary>Whether the files of an open index are still there; Lucene itself does not notice until it writes.</summary>
    public bool HasFiles(string name) => System.IO.Directory.Exists(FolderOf(name));

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            foreach (var name in _open.Keys)
            {
                Close(name);
            }
        }
    }

    private LuceneIndex OpenFolder(LuceneIndexSettings settings)
    {
        var folder = FolderOf(settings.IndexName);
        var analyzer = analyzers.CreateAnalyzer(settings.AnalyzerName);
        try
        {
            return LuceneIndex.Open(folder, settings, analyzer);
        }
        catch (Exception exception) when (exception is not (LockObtainFailedException or UnauthorizedAccessException))
        {
            LogUnreadable(exception, settings.IndexName);
            System.IO.Directory.Delete(folder, recursive: true);
            return LuceneIndex.Open(folder, settings, analyzer);
        }
    }

    /// <exception cref="ArgumentException">The name cannot be that of a folder.</exception>
    private string FolderOf(string name) =>
        name.Length == 0 || name.StartsWith('.') || name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0
            ? throw new ArgumentException($"\"{name}\" cannot be the name of an index.", nameof(name))
            : Path.Combine(_root, name);

    [LoggerMessage(LogLevel.Warning, "The search index \"{Index}\" cannot be read; it is built anew from the database.")]
    private partial void LogUnreadable(Exception exception, string index);
}
