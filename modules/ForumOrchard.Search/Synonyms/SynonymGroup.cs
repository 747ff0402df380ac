namespace ForumOrchard.Search.Synonyms;

/// <summary>Words and short phrases that are meant alike, in whichever languages.</summary>
public sealed class SynonymGroup
{
    /// <summary>Stays the same for the life of the group; from 1.</summary>
    public int Number { get; set; }

    /// <summary>As an editor wrote them, at least two.</summary>
    public List<string> Words { get; set; } = [];
}
