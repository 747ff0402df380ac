namespace ForumOrchard.Search.Synonyms;

/// <summary>Knows words that mean the same, besides those that editors join for the search. Any module may register one.</summary>
public interface ISynonymSource
{
    /// <summary>Groups of such words; nobody changes them. Read at most once a second: who changes them calls <see cref="SynonymMemory.Forget"/>.</summary>
    /// <returns>The groups, and a number that is another for other groups.</returns>
    Task<(IReadOnlyList<SynonymGroup> Groups, int Revision)> ReadAsync();
}
