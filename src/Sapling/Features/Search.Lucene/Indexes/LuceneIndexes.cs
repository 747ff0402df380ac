using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Microsoft.Extensions.Logging;
using OrchardCore.Search.Lucene.Model;
using OrchardCore.Search.Lucene.Services;
using Sapling.Features.Indexing;
using Sapling.Features.Search.Lucene.Monitoring;
using Directory = Lucene.Net.Store.Directory;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>The open indexes of the site, and those being built to replace them.</summary>
internal sealed partial class LuceneIndexes(
    IndexFolders folders, LuceneAnalyzerManager analyzers, IndexHistory history, IndexingQueue queue, ILogger<LuceneIndexes> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, LuceneIndex> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<LuceneIndex> _building = [];
    private readonly HashSet<string> _cutShort = new(StringComparer.OrdinalIgnoreCase);
    private readonly System.Threading.Lock _gate = new();
    private bool _disposed;

    /// <summary>
    /// Opens a folder for Lucene; tests substitute a failing disk. Not <see cref="FSDirectory.Open(string)"/>, which
    /// maps files into memory: that is slow (apache/lucenenet 1151), each search leaves weak handles that make every
    /// garbage collection longer, and a truncated file ends the process. Nor <see cref="SimpleFSDirectory"/>, which
    /// reads zeros after the end of a file.
    /// </summary>
    public Func<string, Directory> OpenDirectory { get; set; } = folder => new NIOFSDirectory(folder);

    /// <summary>Whether a build of the index was ever completed or started.</summary>
    public bool HasFolder(string name) => folders.Of(name).Count > 0;

    /// <summary>Null if the index is not open.</summary>
    public LuceneIndex? Find(string name) => _open.GetValueOrDefault(name);

    /// <summary>The index, opened if needed. An unreadable one is deleted: it can be rebuilt from the database.</summary>
    /// <returns>Null if it must be built first.</returns>
    /// <exception cref="LockObtainFailedException">Another process is writing to the index.</exception>
    public LuceneIndex? Open(string name)
    {
        if (Find(name) is { } open)
        {
            return open;
        }

        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (Find(name) is { } other)
            {
                return other;
            }

            LuceneIndex? found = null;
            foreach (var folder in folders.Of(name).Where(folder => _building.All(index => index.Folder != folder)))
            {
                found ??= TryOpen(name, folder);
                if (found?.Folder != folder)
                {
                    IndexFolders.Delete(folder);
                }
            }

            return found is null ? null : _open[name] = found;
        }
    }

    /// <summary>Whether the process ended during a build of the index, and it has not been built since.</summary>
    public bool WasCutShort(string name)
    {
        lock (_gate)
        {
            return _cutShort.Contains(name);
        }
    }

    /// <summary>Starts rebuilding an index beside the existing one. End with <see cref="Put"/> or <see cref="Abandon"/>.</summary>
    /// <param name="settings">The settings to build with.</param>
    /// <param name="position">See <see cref="LuceneIndex.Begin"/>.</param>
    public LuceneIndex Begin(LuceneIndexSettings settings, long position)
    {
        var analyzer = analyzers.CreateAnalyzer(settings.AnalyzerName);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var index = LuceneIndex.Begin(folders.Next(settings.IndexName), OpenDirectory, analyzer, settings, position);
            _building.Add(index);
            return index;
        }
    }

    /// <summary>Replaces the existing index with the new one, from the next search on.</summary>
    public void Put(LuceneIndex built)
    {
        lock (_gate)
        {
            _building.Remove(built);
            _cutShort.Remove(built.Settings.IndexName);
            built.IsVerified = true;
            var last = _open.GetValueOrDefault(built.Settings.IndexName);
            _open[built.Settings.IndexName] = built;
            if (last is not null)
            {
                last.Dispose();
                IndexFolders.Delete(last.Folder);
            }
        }
    }

    /// <summary>Deletes an unfinished build.</summary>
    public void Abandon(LuceneIndex begun)
    {
        lock (_gate)
        {
            if (_building.Remove(begun))
            {
                begun.Dispose();
                IndexFolders.Delete(begun.Folder);
            }
        }
    }

    /// <summary>Closes an index; the next search opens it again.</summary>
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

    /// <summary>Closes and deletes an index whose files are missing or corrupt.</summary>
    public void Discard(LuceneIndex index, IndexEventKind why)
    {
        Close(index.Settings.IndexName);
        IndexFolders.Delete(index.Folder);
        history.Add(index.Settings.IndexName, why);
    }

    /// <summary>Reports an index that a search could not read, so that it is checked.</summary>
    public void Suspect(string name, Exception exception)
    {
        LogUnreadable(exception, name);
        if (Find(name) is { } index)
        {
            index.IsVerified = false;
            queue.Add([]);
        }
    }

    /// <summary>Whether the files of an open index still exist; Lucene does not notice until it writes.</summary>
    public static bool HasFiles(LuceneIndex index) =>
        System.IO.Directory.Exists(index.Folder) && System.IO.Directory.EnumerateFiles(index.Folder, "segments_*").Any();

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            foreach (var name in _open.Keys)
            {
                Close(name);
            }

            foreach (var begun in _building)
            {
                // Its folder stays, to tell the next start that the index was being built.
                begun.Dispose();
            }
        }
    }

    private LuceneIndex? TryOpen(string name, string folder)
    {
        try
        {
            using (var directory = OpenDirectory(folder))
            {
                if (!DirectoryReader.IndexExists(directory))
                {
                    _cutShort.Add(name);
                    return null;
                }
            }

            return LuceneIndex.Open(name, folder, OpenDirectory, analyzers.CreateAnalyzer);
        }
        catch (Exception exception) when (IndexFaults.Of(exception) is IndexFault.Broken or IndexFault.Other)
        {
            LogUnreadable(exception, name);
            history.Add(name, IndexEventKind.Broken);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The search index \"{Index}\" cannot be read; if its files are broken it is built anew from the database.")]
    private partial void LogUnreadable(Exception exception, string index);
}
