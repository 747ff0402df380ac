namespace ForumOrchard.Attachments.ViewModels;

/// <summary>An item with a given file.</summary>
/// <param name="Id">Its content item id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its page's address from the root; null if it has no page.</param>
/// <param name="Culture">Its culture; null for none.</param>
/// <param name="Written">
/// Length of its text by hand in characters; null if its type does not support one, or the editor may not publish the
/// item.
/// </param>
public sealed record ItemOfFile(string Id, string Title, string? Address, string? Culture, int? Written);
