using ForumOrchard.Organization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>What the templates of a page read.</summary>
public class PageViewModel
{
    public PagePart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
