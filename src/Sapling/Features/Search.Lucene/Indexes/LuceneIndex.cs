using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using OrchardCore.Search.Lucene.Model;
using Directory = Lucene.Net.Store.Directory;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// An open index. One thread writes, any number of threads read: readers see the state of the last
/// <see cref="Commit"/>, never a partial update.
/// </summary>
internal sealed class LuceneIndex : IDisposable
{
    /// <summary>In megabytes: a build writes to disk in larger blocks.</summary>
    private const double BuildBuffer = 64;

    private readonly Directory _directory;
    private readonly Analyzer _analyzer;
    private readonly string _fingerprint;
    private IndexWriter? _writer;
    private volatile SearcherManager _searchers;
    private IndexNote? _note;

    private LuceneIndex(string folder, Directory directory, Analyzer analyzer, LuceneIndexSettings settings, IndexNote? note)
    {
        (Folder, Settings, _directory, _analyzer, _note) = (folder, settings, directory, analyzer, note);
        _fingerprint = IndexNote.FingerprintOf(settings);
        Position = note?.Position ?? 0;
        (_writer, _searchers) = Start();
    }

    public string Folder { get; }

    /// <summary>The settings that it was built with, or is being built with.</summary>
    public LuceneIndexSettings Settings { get; }

    /// <summary>False until the first <see cref="Commit"/>.</summary>
    public bool IsBuilt => _note is not null;

    /// <summary>The number of the last log record in the index; all earlier ones are in it too.</summary>
    public long Position { get; private set; }

    /// <summary>Time of the last commit; null before the first.</summary>
    public DateTime? CommittedUtc => _note?.Utc;

    /// <summary>Whether its files are known to be intact; see <see cref="Verify"/>.</summary>
    public bool IsVerified { get; set; }

    /// <summary>False after a failure, until <see cref="Restore"/> succeeds; committed data stays readable.</summary>
    public bool CanWrite => _writer is not null;

    /// <summary>Opens a complete index.</summary>
    /// <exception cref="IOException">
    /// The folder does not contain an index, or a corrupt one, or another process is writing to it.
    /// </exception>
    public static LuceneIndex Open(string name, string folder, Func<string, Directory> open, Func<string, Analyzer> analyzers) => Open(open(folder), directory =>
    {
        var infos = new SegmentInfos();
        infos.Read(directory);
        var note = IndexNote.Read(name, infos.UserData) ?? throw new CorruptIndexException($"The index in {folder} is not one of this site's.");
        return new LuceneIndex(folder, directory, analyzers(note.Settings.AnalyzerName), note.Settings, note);
    });

    /// <summary>Starts building an index in a new folder. Database reads after this call must include all log records up to the position.</summary>
    public static LuceneIndex Begin(string folder, Func<string, Directory> open, Analyzer analyzer, LuceneIndexSettings settings, long position) =>
        Open(open(folder), directory => new LuceneIndex(folder, directory, analyzer, settings, note: null) { Position = position });

    public bool WasBuiltBy(LuceneIndexSettings settings) => IndexNote.FingerprintOf(settings) == _fingerprint;

    /// <summary>Adds an item that is not in the index yet. Another thread may call it, as long as no other method runs at the same time.</summary>
    public void Add(Document document) => Writer.AddDocument(document);

    /// <summary>Replaces an item in the index; null removes it.</summary>
    public void Update(string contentItemId, Document? document)
    {
        var id = LuceneDocuments.IdTerm(contentItemId);
        if (document is null)
        {
            Writer.DeleteDocuments(id);
        }
        else
        {
            Writer.UpdateDocument(id, document);
        }
    }

    /// <summary>Makes all writes permanent and visible to readers.</summary>
    /// <param name="position">See <see cref="Position"/>.</param>
    /// <param name="utc">The current time.</param>
    public void Commit(long position, DateTime utc)
    {
        if (IsBuilt && position == Position && !Writer.HasUncommittedChanges())
        {
            return;
        }

        var note = new IndexNote(Settings, position, utc);
        Writer.SetCommitData(note.ToData());
        Writer.Commit();
        (_note, Position) = (note, position);
        Writer.Config.RAMBufferSizeMB = IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB;
        _searchers.MaybeRefreshBlocking();
    }

    /// <summary>After a failure: uncommitted writes are lost, and writing fails until <see cref="Restore"/>. Readers keep their state.</summary>
    public void GiveUp()
    {
        CloseWriter();
        Position = _note?.Position ?? 0;
    }

    /// <summary>Continues from the last commit. Until this succeeds, readers keep their state.</summary>
    public void Restore()
    {
        var last = _searchers;
        (_writer, _searchers) = Start();
        last.Dispose();
    }

    /// <summary>Opens the committed index as at start-up, reads every file and compares its checksum.</summary>
    /// <exception cref="IOException">A file is corrupt.</exception>
    public void Verify()
    {
        using var reader = DirectoryReader.Open(_directory);
        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }

        IsVerified = true;
    }

    /// <returns>False, without searching, if the index has been closed.</returns>
    public async Task<bool> TrySearchAsync(Func<IndexSearcher, Task> search)
    {
        if (Acquire() is not var (searchers, searcher))
        {
            return false;
        }

        try
        {
            await search(searcher);
            return true;
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>Closes the index and discards uncommitted writes. Running searches can finish.</summary>
    public void Dispose()
    {
        _searchers.Dispose();
        CloseWriter();
        _directory.Dispose();
    }

    private IndexWriter Writer => _writer ?? throw new InvalidOperationException($"The index in {Folder} has failed and cannot be written.");

    private static LuceneIndex Open(Directory directory, Func<Directory, LuceneIndex> open)
    {
        try
        {
            return open(directory);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    private (IndexWriter Writer, SearcherManager Searchers) Start()
    {
        IndexWriter? writer = null;
        try
        {
            writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneSettings.DefaultVersion, _analyzer)
            {
                MergeScheduler = new CalmMergeScheduler(),
                RAMBufferSizeMB = IsBuilt ? IndexWriterConfig.DEFAULT_RAM_BUFFER_SIZE_MB : BuildBuffer,
            });
            return (writer, new SearcherManager(writer, applyAllDeletes: true, null));
        }
        catch
        {
            writer?.Rollback();
            throw;
        }
    }

    private (SearcherManager Searchers, IndexSearcher Searcher)? Acquire()
    {
        while (true)
        {
            var searchers = _searchers;
            try
            {
                return (searchers, searchers.Acquire());
            }
            catch (ObjectDisposedException) when (searchers == _searchers)
            {
                return null;
            }
            catch (ObjectDisposedException)
            {
                // Newer files have just replaced them.
            }
        }
    }

    private void CloseWriter()
    {
        var writer = _writer;
        _writer = null;
        try
        {
            writer?.Rollback();
        }
        catch (IOException)
        {
            // Lucene cleans up the folder on closing; if the folder is gone or the disk is full, the next opening does it.
        }
    }
}
