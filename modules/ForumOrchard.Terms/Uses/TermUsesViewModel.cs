using OrchardCore.ContentManagement;

namespace ForumOrchard.Terms.Uses;

/// <summary>Where a term is used.</summary>
public class TermUsesViewModel
{
    public string? TaxonomyContentItemId { get; set; }

    public string TermContentItemId { get; set; } = string.Empty;

    public IReadOnlyList<ContentItem> Items { get; set; } = [];
}
