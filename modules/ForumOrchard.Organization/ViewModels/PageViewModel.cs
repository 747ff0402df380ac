using ForumOrchard.Organization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Organization.ViewModels;

/// <summary>The view model for the templates of a page.</summary>
public class PageViewModel
{
    public PagePart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();
}
