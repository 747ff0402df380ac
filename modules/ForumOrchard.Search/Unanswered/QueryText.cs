using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Language;

namespace ForumOrchard.Search.Unanswered;

/// <summary>What may be kept of a query: a few plain words, and nothing by which a person could be reached.</summary>
public static class QueryText
{
    /// <summary>In characters. What is longer is a sentence, and a sentence tells about somebody.</summary>
    public const int MaxLength = 100;

    /// <summary>For the same reason.</summary>
    public const int MaxWords = 5;

    /// <summary>A number of a resolution and a year have as many; a telephone number, a birthday or a passport has more.</summary>
    private const int MaxDigits = 4;

    private static readonly string[] OfAddresses = ["@", "://", "www."];

    /// <summary>The words in small letters, with е for ё and one space between them; null where nothing may be kept.</summary>
    /// <param name="text">As <see cref="SearchText.Clean"/> leaves it.</param>
    /// <param name="language">By which it is read.</param>
    /// <remarks>Quotes, minus and operators are left out on purpose: no synonym would help them, and <c>author:</c> names a person.</remarks>
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
