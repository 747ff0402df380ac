namespace ForumOrchard.Search.Querying.Highlighting;

/// <summary>A place in a text that holds what was looked for.</summary>
/// <param name="Start">In characters of the text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Sought">Which of the words and phrases it is, counted from 0: words first.</param>
internal readonly record struct TextMark(int Start, int End, int Sought);
