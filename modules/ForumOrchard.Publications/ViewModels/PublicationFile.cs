namespace ForumOrchard.Publications.ViewModels;

/// <summary>A file of a publication.</summary>
/// <param name="Path">In the media library.</param>
/// <param name="Description">Format and size, "PDF, 1.2 MB"; the format alone if the size is not known.</param>
public sealed record PublicationFile(string Path, string Description);
