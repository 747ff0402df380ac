namespace ForumOrchard.Search.Unanswered;

/// <summary>A query that did not find what it asked for, and how often that was so.</summary>
/// <param name="Day">In universal time.</param>
/// <param name="Culture">The language that was searched.</param>
/// <param name="Text">As <see cref="QueryText.Keep"/> gives it.</param>
/// <param name="Nothing">How often nothing was found.</param>
/// <param name="Otherwise">How often only other words, or some of the words, were found.</param>
public sealed record AskedQuery(DateOnly Day, string Culture, string Text, int Nothing, int Otherwise);
