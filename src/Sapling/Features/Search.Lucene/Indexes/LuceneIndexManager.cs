using Lucene.Net.Search;
using Sapling.Features.Search.Lucene.Indexes;

namespace OrchardCore.Search.Lucene;

/// <summary>Searches the site's indexes.</summary>
public class LuceneIndexManager
{
    private readonly LuceneIndexes _indexes;

    internal LuceneIndexManager(LuceneIndexes indexes) => _indexes = indexes;

    /// <summary>Whether an index is ready for searching; a new one is after its first build.</summary>
    public bool Exists(string indexName) => OpenOrNull(indexName) is not null;

    /// <summary>Searches the current state of an index. Do not keep the searcher. Does nothing if there is no such index.</summary>
    /// <exception cref="IOException">The index cannot be read; it will be checked and, if needed, rebuilt.</exception>
    public async Task SearchAsync(string indexName, Func<IndexSearcher, Task> searcher)
    {
        try
        {
            // Try a second time if the index was just closed to be reopened.
            if (OpenOrNull(indexName) is { } index && !await index.TrySearchAsync(searcher)
                && OpenOrNull(indexName) is { } again)
            {
                await again.TrySearchAsync(searcher);
            }
        }
        catch (Exception exception) when (exception is IOException || IndexFaults.Of(exception) == IndexFault.Broken)
        {
            // For a truncated file, Lucene only reports that it cannot be read.
            _indexes.Suspect(indexName, exception);
            throw;
        }
    }

    /// <summary>The worker reports what is wrong with an index that cannot be opened; visitors get no results from it.</summary>
    private LuceneIndex? OpenOrNull(string indexName)
    {
        try
        {
            return _indexes.Open(indexName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
