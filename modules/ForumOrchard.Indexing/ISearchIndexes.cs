using Lucene.Net.Analysis;
using Lucene.Net.Search;

namespace ForumOrchard.Indexing;

/// <summary>Reads the indexes of the site.</summary>
public interface ISearchIndexes
{
    /// <summary>The analyzer of an index; Lucene's standard analyzer if there is no such index.</summary>
    ValueTask<Analyzer> AnalyzerAsync(string index);

    /// <summary>The name of that analyzer.</summary>
    ValueTask<string> AnalyzerNameAsync(string index);

    /// <summary>Whether somebody has set up the index; it may still be built.</summary>
    ValueTask<bool> IsDefinedAsync(string index);

    /// <summary>Searches the current state of an index. Do not keep the searcher.</summary>
    /// <returns>False if the index does not exist or cannot be read: the search did not run, or did not finish.</returns>
    ValueTask<bool> TrySearchAsync(string index, Func<IndexSearcher, Task> search);
}
