namespace ForumOrchard.Search.Unanswered;

/// <summary>A query without the requested results, and how often it was asked.</summary>
/// <param name="Day">In UTC.</param>
/// <param name="Culture">The culture searched.</param>
/// <param name="Text">From <see cref="QueryText.Keep"/>.</param>
/// <param name="Nothing">How often nothing was found.</param>
/// <param name="Otherwise">How often only other words, or some of the words, were found.</param>
public sealed record AskedQuery(DateOnly Day, string Culture, string Text, int Nothing, int Otherwise);
