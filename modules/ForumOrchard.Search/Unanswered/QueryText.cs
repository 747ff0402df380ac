using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Language;

namespace ForumOrchard.Search.Unanswered;

/// <summary>Decides what may be stored of a query: a few plain words, and nothing that could identify a person.</summary>
public static class QueryText
{
    /// <summary>In characters. Longer texts are sentences, which may be about a person.</summary>
    public const int MaxLength = 100;

    /// <summary>For the same reason.</summary>
    public const int MaxWords = 5;

    /// <summary>Enough for a resolution number and a year; telephone numbers, birthdays and passports have more.</summary>
    private const int MaxDigits = 4;

    private static readonly string[] OfAddresses = ["@", "://", "www."];

    /// <summary>The words in lower case, with е for ё and single spaces; null if nothing may be stored.</summary>
    /// <param name="text">From <see cref="SearchText.Clean"/>.</param>
    /// <param name="language">Parses the text.</param>
    /// <remarks>
    /// Quotes, minus and operators are dropped on purpose: synonyms would not help them, and <c>author:</c> names a
    /// person.
    /// </remarks>
    public static string? Keep(string text, SearchLanguage language)
    {
        if (text.Length is 0 or > MaxLength || language.Read(text) is not [WordsClause { IsExcluded: false }] || text.Count(char.IsDigit) > MaxDigits
            || OfAddresses.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var words = text.ToLower(CultureInfo.InvariantCulture).Replace('ё', 'е').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MaxWords ? string.Join(' ', words) : null;
    }
}
