namespace ForumOrchard.Pages.Texts;

/// <summary>Plain text in a length suitable for search engines and social networks.</summary>
public static class Excerpt
{
    /// <summary>A shorter description says too little and is followed by the beginning of the item's text.</summary>
    internal const int Shortest = 50;

    private const int Longest = 250;

    /// <summary>The beginning of an HTML text: whole words on one line; empty if there is no text.</summary>
    public static string OfHtml(string? html) => Cut(PlainText.OfHtml(html));

    /// <summary>A description that is neither too short nor too long.</summary>
    /// <param name="description">The item's own description; null or empty for none.</param>
    /// <param name="html">The item's text; null for none.</param>
    /// <returns>Null if there is neither.</returns>
    internal static string? Of(string? description, string? html)
    {
        var text = Cut(description ?? string.Empty);
        if (text.Length < Shortest)
        {
            text = Cut(text + " " + OfHtml(html));
        }

        return text.Length == 0 ? null : text;
    }

    private static string Cut(string text) => PlainText.Cut(text, Longest);
}
