namespace ForumOrchard.InterfaceTexts.PortableObjects;

/// <summary>A message of a PO file.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Context">The <c>msgctxt</c>; null if it has none, or an empty one.</param>
/// <param name="Original">The <c>msgid</c>.</param>
/// <param name="Plural">The <c>msgid_plural</c>; null if it has none.</param>
/// <param name="Texts">The <c>msgstr</c>, or one for each form; empty where nothing is translated.</param>
/// <param name="IsFuzzy">Whether a program only guesses.</param>
internal sealed record PoMessage(int Line, string? Context, string Original, string? Plural, IReadOnlyList<string> Texts, bool IsFuzzy);
