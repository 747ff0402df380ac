namespace ForumOrchard.Attachments.Quality;

/// <summary>A page before its check.</summary>
/// <param name="Text">The text as it is in the file.</param>
/// <param name="HasPicture">Whether the page contains an image.</param>
internal readonly record struct RawPage(string Text, bool HasPicture);
