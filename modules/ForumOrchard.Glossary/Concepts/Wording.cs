namespace ForumOrchard.Glossary.Concepts;

/// <summary>A concept in a language.</summary>
public sealed class Wording
{
    /// <summary>The term to use.</summary>
    public string Preferred { get; set; } = string.Empty;

    /// <summary>Others that are right, too.</summary>
    public List<string> Admitted { get; set; } = [];

    /// <summary>Those not to use.</summary>
    public List<string> Forbidden { get; set; } = [];

    /// <summary>What it means, in this language; empty for none.</summary>
    public string Definition { get; set; } = string.Empty;

    /// <summary>From where the definition comes, in this language; empty for our own.</summary>
    public string Source { get; set; } = string.Empty;

    /// <summary>What a translator or reader should know besides; empty for nothing.</summary>
    public string Note { get; set; } = string.Empty;

    /// <summary>What may be written, the term to use first.</summary>
    public IEnumerable<string> Allowed => [Preferred, .. Admitted];
}
