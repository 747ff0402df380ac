namespace ForumOrchard.Translations.Segments;

/// <summary>Writes words as HTML.</summary>
internal static class Markup
{
    /// <summary>Letters of all scripts stay as they are, as the rich text's editor writes them.</summary>
    public static string Encode(string words) => words
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);
}
