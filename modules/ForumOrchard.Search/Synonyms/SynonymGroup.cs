namespace ForumOrchard.Search.Synonyms;

/// <summary>Words and short phrases with the same meaning, in any languages.</summary>
public sealed class SynonymGroup
{
    /// <summary>Permanent number of the group, from 1.</summary>
    public int Number { get; set; }

    /// <summary>As written by an editor; at least two.</summary>
    public List<string> Words { get; set; } = [];

    /// <summary>Why these words are meant alike, for editors; null if nobody has said.</summary>
    public string? Why { get; set; }
}
