namespace ForumOrchard.Attachments.Storage;

/// <summary>A document attached to an item.</summary>
/// <param name="Path">Path in the media library, without a leading slash.</param>
/// <param name="Title">The title set by the editor, otherwise the file name.</param>
public sealed record AttachedFile(string Path, string Title);
