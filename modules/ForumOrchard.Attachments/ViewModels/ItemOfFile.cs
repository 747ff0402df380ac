namespace ForumOrchard.Attachments.ViewModels;

/// <summary>An item that a file is attached to.</summary>
/// <param name="Id">Its content item id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its page, from the root; null where it has none.</param>
/// <param name="Culture">Its language; null for none.</param>
/// <param name="Written">How many characters of text by hand it has; null where its type can have none, or the editor may not publish it.</param>
public sealed record ItemOfFile(string Id, string Title, string? Address, string? Culture, int? Written);
