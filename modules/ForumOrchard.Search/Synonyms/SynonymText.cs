using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Search.Synonyms;

/// <summary>A synonym group in an editor's notation: words and phrases separated by commas.</summary>
public static class SynonymText
{
    /// <summary>Characters of the whole input; the rest is ignored.</summary>
    public const int MaxLength = 2000;

    private const string Quotes = "\"«»“”„";

    /// <summary>The words and phrases, each on one line without quotes, without duplicates in any form; empty if there are none.</summary>
    /// <param name="typed">May be null.</param>
    public static List<string> Read(string? typed)
    {
        var text = typed ?? "";
        return [.. text[..Math.Min(text.Length, MaxLength)].Split([',', ';', '\n', '\r'])
            .Select(word => SearchText.Clean(string.Concat(word.Where(letter => !Quotes.Contains(letter, StringComparison.Ordinal)))).Trim())
            .Where(word => word.Length > 0)
            .DistinctBy(word => SynonymKey.Of(word) is { Length: > 0 } key ? key : word, StringComparer.Ordinal)];
    }

    /// <summary>The group in the notation that <see cref="Read"/> parses.</summary>
    public static string Write(IEnumerable<string> words) => string.Join(", ", words);
}
