using System.Globalization;
using System.Text.Json;
using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using OrchardCore.Search.Lucene.Model;

namespace Sapling.Search.Lucene.Indexes;

/// <summary>
/// One open index. It is written by one thread and read by any number: readers see what was there at the last
/// <see cref="Commit"/>, never half an update. How far it has read the log, and by which settings it was built, is part of what
/// Lucene commits, so it cannot be at odds with the documents.
/// </summary>
internal sealed class LuceneIndex : IDisposable
{
    private const string PositionKey = "record";
    private const string SettingsKey = "settings";

    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private readonly string _fingerprint;

    private LuceneIndex(FSDirectory directory, IndexWriter writer, SearcherManager searchers, LuceneIndexSettings settings)
    {
        (_directory, _writer, _searchers, Settings) = (directory, writer, searchers, settings);
        _fingerprint = FingerprintOf(settings);
        var committed = writer.CommitData;
        IsBuilt = committed.TryGetValue(SettingsKey, out var builtBy) && builtBy == _fingerprint
            && committed.TryGetValue(PositionKey, out var position) && long.TryParse(position, CultureInfo.InvariantCulture, out _);
        Position = IsBuilt ? long.Parse(committed[PositionKey], CultureInfo.InvariantCulture) : 0;
    }

    public LuceneIndexSettings Settings { get; }

    /// <summary>False where it has never been built by these settings.</summary>
    public bool IsBuilt { get; private set; }

    /// <summary>The number of the last record of the log that is in the index, as are all before it.</summary>
    public long Position { get; private set; }

    /// <summary>Opens the index in a folder, which is made where it is missing.</summary>
    /// <exception cref="IOException">What is in the folder is not an index, or a broken one, or somebody else writes to it.</exception>
    public static LuceneIndex Open(string folder, LuceneIndexSettings settings, Analyzer analyzer)
    {
        var directory = FSDirectory.Open(folder);
        IndexWriter? writer = null;
        try
        {
            writer = new IndexWriter(directory, new IndexWriterConfig(LuceneSettings.DefaultVersion, analyzer));
            return new LuceneIndex(directory, writer, new SearcherManager(writer, applyAllDeletes: true, null), settings);
        }
        catch
        {
            writer?.Rollback();
            directory.Dispose();
            throw;
        }
    }

    public bool WasBuiltBy(LuceneIndexSettings settings) => FingerprintOf(settings) == _fingerprint;

    /// <summary>Puts an item in place of what was indexed of it; null takes it out.</summary>
    public void Update(string contentItemId, Document? document)
    {
        var id = LuceneDocuments.IdTerm(contentItemId);
        if (document is null)
        {
            _writer.DeleteDocuments(id);
        }
        else
        {
            _writer.UpdateDocument(id, document);
        }
    }

    /// <summary>Takes everything out, to be built anew. Until <see cref="Commit"/> readers see the old state, and a crash returns to it.</summary>
    public void Clear() => _writer.DeleteAll();

    /// <summary>Makes what was written permanent and shows it to readers.</summary>
    /// <param name="position">See <see cref="Position"/>.</param>
    public void Commit(long position)
    {
        if (IsBuilt && position == Position && !_writer.HasUncommittedChanges())
        {
            return;
        }

        _writer.SetCommitData(new Dictionary<string, string>
        {
            [PositionKey] = position.ToString(CultureInfo.InvariantCulture),
            [SettingsKey] = _fingerprint,
        });
        _writer.Commit();
        Position = position;
        IsBuilt = true;
        _searchers.MaybeRefreshBlocking();
    }

    /// <returns>False, without a search, where the index has been closed.</returns>
    public async Task<bool> TrySearchAsync(Func<IndexSearcher, Task> search)
    {
        IndexSearcher searcher;
        try
        {
            searcher = _searchers.Acquire();
        }
        catch (ObjectDisposedException)
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
            _searchers.Release(searcher);
        }
    }

    /// <summary>Closes the index; what is not committed is given up. Searches that have begun end in peace.</summary>
    public void Dispose()
    {
        _searchers.Dispose();
        try
        {
            _writer.Rollback();
        }
        catch (IOException)
        {
            // Lucene tidies the folder up as it closes; where the folder is gone there is nothing to tidy.
        }

        _directory.Dispose();
    }

    private static string FingerprintOf(LuceneIndexSettings settings) => JsonSerializer.Serialize(settings);
}
