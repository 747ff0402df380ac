using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>The pages of the section that a page belongs to, itself among them.</summary>
public class PageSectionViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    public IReadOnlyList<ContentItem> Pages { get; set; } = [];
}
