namespace ForumOrchard.Search.Synonyms;

/// <summary>All synonyms of the site: one document, so that a search reads them at once and two editors cannot undo each other's work unseen.</summary>
public sealed class SynonymSet
{
    public long Id { get; set; }

    /// <summary>The highest number that was given; one is never given twice.</summary>
    public int LastNumber { get; set; }

    /// <summary>Grows with each change.</summary>
    public int Revision { get; set; }

    /// <summary>From the oldest on.</summary>
    public List<SynonymGroup> Groups { get; set; } = [];

    /// <summary>Adds a group.</summary>
    /// <param name="words">As <see cref="SynonymCheck"/> accepts them.</param>
    public void Add(IEnumerable<string> words) => Groups.Add(new SynonymGroup { Number = ++LastNumber, Words = [.. words] });
}
