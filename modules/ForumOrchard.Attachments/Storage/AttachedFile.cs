namespace ForumOrchard.Attachments.Storage;

/// <summary>A document that is attached to an item.</summary>
/// <param name="Path">In the media library, without leading slash.</param>
/// <param name="Title">What the editor called it, else its name.</param>
public sealed record AttachedFile(string Path, string Title);
