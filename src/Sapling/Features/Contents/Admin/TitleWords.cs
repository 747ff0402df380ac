using System.Globalization;
using System.Linq.Expressions;
using OrchardCore.ContentManagement.Records;

namespace Sapling.Features.Contents.Admin;

/// <summary>Finds items by words of their titles.</summary>
internal static class TitleWords
{
    /// <summary>More narrow a list no further, but make a query that no database takes.</summary>
    private const int MostWords = 12;

    /// <summary>A condition for each word that was typed.</summary>
    public static IEnumerable<Expression<Func<ContentItemIndex, bool>>> Conditions(string? text)
    {
        foreach (var word in (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            // SQLite overlooks the case of Latin letters only, PostgreSQL of none.
            var lower = word.ToLower(CultureInfo.CurrentCulture);
            var (upper, title) = (word.ToUpper(CultureInfo.CurrentCulture), char.ToUpper(lower[0], CultureInfo.CurrentCulture) + lower[1..]);
            yield return index => index.DisplayText!.Contains(word) || index.DisplayText.Contains(lower) || index.DisplayText.Contains(upper) || index.DisplayText.Contains(title);
        }
    }
}
