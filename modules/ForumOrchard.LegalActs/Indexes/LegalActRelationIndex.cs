using YesSql.Indexes;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>The relations of published acts, to be found from the other end.</summary>
public sealed class LegalActRelationIndex : MapIndex
{
    public required string Culture { get; set; }

    /// <summary>What the act does: <c>amends</c>, <c>repeals</c>, <c>implements</c>, <c>supplements</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The localization set of the act that it is done to.</summary>
    public required string Target { get; set; }
}
