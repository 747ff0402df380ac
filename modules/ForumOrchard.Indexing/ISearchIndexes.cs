using Lucene.Net.Analysis;
using Lucene.Net.Search;

namespace ForumOrchard.Indexing;

/// <summary>Reads the indexes of the site.</summary>
public interface ISearchIndexes
{
    /// <summary>By what the texts of an index become words; Lucene's standard analyzer where there is no such index.</summary>
    ValueTask<Analyzer> AnalyzerAsync(string index);

    /// <summary>The name of that analyzer.</summary>
    ValueTask<string> AnalyzerNameAsync(string index);

    /// <summary>Searches an index as it is now. The searcher is not to be kept.</summary>
    /// <returns>False where there is no such index, or none that can be read: nothing was searched, or not to its end.</returns>
    ValueTask<bool> TrySearchAsync(string index, Func<IndexSearcher, Task> search);
}
