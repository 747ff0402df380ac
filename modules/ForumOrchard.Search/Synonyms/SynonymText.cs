using ForumOrchard.Search.Analysis;

namespace ForumOrchard.Search.Synonyms;

/// <summary>A group as an editor writes it: words and phrases with commas between them.</summary>
public static class SynonymText
{
    /// <summary>In characters, of all that is typed; what is beyond is left out.</summary>
    public const int MaxLength = 2000;

    private const string Quotes = "\"«»“”„";

    /// <summary>The words and phrases, each in one line without quotes, none twice in any form; empty where there is none.</summary>
    /// <param name="typed">May be null.</param>
    public static List<string> Read(string? typed)
    {
        var text = typed ?? "";
        return [.. text[..Math.Min(text.Length, MaxLength)].Split([',', ';', '\n', '\r'])
            .Select(word => SearchText.Clean(string.Concat(word.Where(letter => !Quotes.Contains(letter, StringComparison.Ordinal)))).Trim())
            .Where(word => word.Length > 0)
            .DistinctBy(word => SynonymKey.Of(word) is { Length: > 0 } key ? key : word, StringComparer.Ordinal)];
    }

    /// <summary>The group as <see cref="Read"/> reads it.</summary>
    public static string Write(IEnumerable<string> words) => string.Join(", ", words);
}
