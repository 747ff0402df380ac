using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>The pages of a section, including the current page.</summary>
public class PageSectionViewModel
{
    public string ContentItemId { get; set; } = string.Empty;

    public IReadOnlyList<ContentItem> Pages { get; set; } = [];
}
