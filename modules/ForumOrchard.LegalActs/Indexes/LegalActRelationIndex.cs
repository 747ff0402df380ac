using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Index of relations of published acts, for finding them from the target.</summary>
public sealed class LegalActRelationIndex : MapIndex
{
    public required string Culture { get; set; }

    /// <summary>The relation: <c>amends</c>, <c>repeals</c>, <c>replaces</c>, <c>implements</c>, <c>supplements</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The localization set of the target act.</summary>
    public required string Target { get; set; }
}
