namespace ForumOrchard.Attachments.Quality;

/// <summary>A page before it was judged.</summary>
/// <param name="Text">As it stands in the file.</param>
/// <param name="HasPicture">Whether there is a picture on the page.</param>
internal readonly record struct RawPage(string Text, bool HasPicture);
