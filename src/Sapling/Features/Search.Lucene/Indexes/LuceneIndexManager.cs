using Lucene.Net.Search;
using Sapling.Features.Search.Lucene.Indexes;

namespace OrchardCore.Search.Lucene;

/// <summary>Reads the site's indexes.</summary>
public class LuceneIndexManager
{
    private readonly LuceneIndexes _indexes;

    internal LuceneIndexManager(LuceneIndexes indexes) => _indexes = indexes;

    /// <summary>Whether an index is there to be searched; a new one is once it has been built.</summary>
    public bool Exists(string indexName) => OpenOrNull(indexName) is not null;

    /// <summary>Searches an index as it is now. The searcher is not to be kept. Where there is no such index nothing happens.</summary>
    /// <exception cref="IOException">The index cannot be read; it is looked at and built anew if need be.</exception>
    public async Task SearchAsync(string indexName, Func<IndexSearcher, Task> searcher)
    {
        try
        {
            // The second time where it was closed this moment to be opened again.
            if (OpenOrNull(indexName) is { } index && !await index.TrySearchAsync(searcher)
                && OpenOrNull(indexName) is { } again)
            {
                await again.TrySearchAsync(searcher);
            }
        }
        catch (Exception exception) when (exception is IOException || IndexFaults.Of(exception) == IndexFault.Broken)
        {
            // Lucene says of a file that ends too early only that it cannot be read.
            _indexes.Suspect(indexName, exception);
            throw;
        }
    }

    /// <summary>The worker says what is wrong with an index that cannot be opened; visitors find nothing in it.</summary>
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
