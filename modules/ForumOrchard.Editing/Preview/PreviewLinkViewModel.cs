using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Preview;

/// <summary>A link to a draft.</summary>
/// <param name="Item">The item.</param>
/// <param name="Address">The link.</param>
/// <param name="Until">When it stops to be valid, at the site.</param>
public sealed record PreviewLinkViewModel(ContentItem Item, string Address, DateTime Until);
