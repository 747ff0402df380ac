using OrchardCore.DisplayManagement;

namespace ForumOrchard.Editing.Preview;

/// <summary>The page of an item that visitors do not see, or not so.</summary>
/// <param name="Item">The item's shape.</param>
/// <param name="Until">When the link to the draft stops to be valid, at the site; null for what an editor has typed.</param>
public sealed record PreviewPageViewModel(IShape Item, DateTime? Until);
