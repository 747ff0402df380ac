namespace ForumOrchard.LegalActs.Models;

/// <summary>A relation from one act to another.</summary>
public sealed class LegalActRelation
{
    /// <summary><c>amends</c>, <c>repeals</c>, <c>replaces</c>, <c>implements</c> or <c>supplements</c>.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>The localization set of the other act.</summary>
    public string LocalizationSet { get; set; } = string.Empty;
}
