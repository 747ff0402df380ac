namespace ForumOrchard.Pages.Texts;

/// <summary>Plain text of the length that search engines and social networks show.</summary>
public static class Excerpt
{
    /// <summary>What is shorter says too little: the beginning of the item's text follows it.</summary>
    internal const int Shortest = 50;

    private const int Longest = 250;

    /// <summary>The beginning of a text in HTML, whole words, on one line; empty where there is no text.</summary>
    public static string OfHtml(string? html) => Cut(PlainText.OfHtml(html));

    /// <summary>A description that is neither too short nor too long.</summary>
    /// <param name="description">What the item says of itself; null or empty for nothing.</param>
    /// <param name="html">The item's text; null for none.</param>
    /// <returns>Null where neither says anything.</returns>
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
