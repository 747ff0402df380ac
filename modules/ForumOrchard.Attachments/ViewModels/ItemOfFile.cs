namespace ForumOrchard.Attachments.ViewModels;

/// <summary>An item that a file is attached to.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Address">Its page, from the root; null where it has none.</param>
/// <param name="Culture">Its language; null for none.</param>
public sealed record ItemOfFile(string Title, string? Address, string? Culture);
