namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>A match in a text.</summary>
/// <param name="Start">Start offset in the text.</param>
/// <param name="End">End offset, exclusive.</param>
/// <param name="Sought">Index of the matching word or phrase, words first.</param>
internal readonly record struct TextMark(int Start, int End, int Sought);
