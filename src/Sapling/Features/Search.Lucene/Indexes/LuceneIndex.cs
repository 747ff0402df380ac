using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using OrchardCore.Search.Lucene.Model;
using Directory = Lucene.Net.Store.Directory;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// One open index. It is written by one thread and read by any number: readers see what was there at the last
/// <see cref="Commit"/>, never half an update.
/// </summary>
internal sealed class LuceneIndex : IDisposable
{
    /// <summary>In megabytes: what is written while an index is built goes to the disk in larger pieces.</summary>
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

    /// <summary>By which it was built, or is being built.</summary>
    public LuceneIndexSettings Settings { get; }

    /// <summary>False until the first <see cref="Commit"/>.</summary>
    public bool IsBuilt => _note is not null;

    /// <summary>The number of the last record of the log that is in the index, as are all before it.</summary>
    public long Position { get; private set; }

    /// <summary>When it was last committed; null before that.</summary>
    public DateTime? CommittedUtc => _note?.Utc;

    /// <summary>Whether its files are known to be as they were written; see <see cref="Verify"/>.</summary>
    public bool IsVerified { get; set; }

    /// <summary>False after a failure, until <see cref="Restore"/> succeeds; what was committed can still be read.</summary>
    public bool CanWrite => _writer is not null;

    /// <summary>Opens a complete index.</summary>
    /// <exception cref="IOException">What is in the folder is not an index, or a broken one, or somebody else writes to it.</exception>
    public static LuceneIndex Open(string name, string folder, Func<string, Directory> open, Func<string, Analyzer> analyzers) => Open(open(folder), directory =>
    {
        var infos = new SegmentInfos();
        infos.Read(directory);
        var note = IndexNote.Read(name, infos.UserData) ?? throw new CorruptIndexException($"The index in {folder} is not one of this site's.");
        return new LuceneIndex(folder, directory, analyzers(note.Settings.AnalyzerName), note.Settings, note);
    });

    /// <summary>Begins an index in a new folder. What is read from the database from here on has all that the log has up to the position.</summary>
    public static LuceneIndex Begin(string folder, Func<string, Directory> open, Analyzer analyzer, LuceneIndexSettings settings, long position) =>
        Open(open(folder), directory => new LuceneIndex(folder, directory, analyzer, settings, note: null) { Position = position });

    public bool WasBuiltBy(LuceneIndexSettings settings) => IndexNote.FingerprintOf(settings) == _fingerprint;

    /// <summary>Adds an item that is not in the index yet. May be called by another thread than the other methods, and while they are not.</summary>
    public void Add(Document document) => Writer.AddDocument(document);

    /// <summary>Puts an item in place of what was indexed of it; null takes it out.</summary>
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

    /// <summary>Makes what was written permanent and shows it to readers.</summary>
    /// <param name="position">See <see cref="Position"/>.</param>
    /// <param name="utc">Now.</param>
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

    /// <summary>After a failure: what is not committed is lost, and nothing can be written until <see cref="Restore"/>. Readers see what they saw.</summary>
    public void GiveUp()
    {
        CloseWriter();
        Position = _note?.Position ?? 0;
    }

    /// <summary>Goes on from the last commit. Until that succeeds readers see what they saw.</summary>
    public void Restore()
    {
        var last = _searchers;
        (_writer, _searchers) = Start();
        last.Dispose();
    }

    /// <summary>Opens what is committed as a start would, reads every file and compares it with its checksum.</summary>
    /// <exception cref="IOException">One is not as it was written.</exception>
    public void Verify()
    {
        using var reader = DirectoryReader.Open(_directory);
        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }

        IsVerified = true;
    }

    /// <returns>False, without a search, where the index has been closed.</returns>
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

    /// <summary>Closes the index; what is not committed is given up. Searches that have begun end in peace.</summary>
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
                // Others have taken their place this moment.
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
            // Lucene tidies the folder up as it closes; where the folder is gone, or the disk full, the next opening does.
        }
    }
}
