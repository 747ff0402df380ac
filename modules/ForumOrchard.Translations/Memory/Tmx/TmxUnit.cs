namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>A sentence of a TMX file in its languages.</summary>
/// <param name="Line">Of the file, from 1.</param>
/// <param name="OriginalLanguage">The language that it was translated from; null if any may be.</param>
/// <param name="Texts">By language, as the file names them: with numbers for tags, as <see cref="Segments.Segment.Text"/>. The same number is the same tag in all.</param>
/// <param name="Utc">When it was last changed; null if the file does not say.</param>
/// <param name="By">Who did; null if the file does not say.</param>
public sealed record TmxUnit(int Line, string? OriginalLanguage, IReadOnlyList<TmxText> Texts, DateTime? Utc, string? By);

/// <summary>A sentence in one language.</summary>
/// <param name="Language">As the file names it.</param>
/// <param name="Text">With numbers for tags.</param>
public sealed record TmxText(string Language, string Text);
