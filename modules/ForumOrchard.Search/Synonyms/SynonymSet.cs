namespace ForumOrchard.Search.Synonyms;

/// <summary>
/// All synonyms of the site in one document, so that a search reads them at once, and two editors cannot silently
/// overwrite each other.
/// </summary>
public sealed class SynonymSet
{
    public long Id { get; set; }

    /// <summary>The highest number assigned; numbers are never reused.</summary>
    public int LastNumber { get; set; }

    /// <summary>Increases with each change.</summary>
    public int Revision { get; set; }

    /// <summary>Oldest first.</summary>
    public List<SynonymGroup> Groups { get; set; } = [];

    /// <summary>Adds a group.</summary>
    /// <param name="words">Words accepted by <see cref="SynonymCheck"/>.</param>
    /// <param name="why">The reason, for editors; null for none.</param>
    public void Add(IEnumerable<string> words, string? why = null) => Groups.Add(new SynonymGroup { Number = ++LastNumber, Words = [.. words], Why = why });
}
