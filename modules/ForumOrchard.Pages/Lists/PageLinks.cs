using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Lists;

/// <summary>The links from one page of a list to the others: the shape <c>PageLinks</c>.</summary>
public sealed class PageLinks() : ShapeViewModel("PageLinks")
{
    /// <summary>What the number of a page is called in addresses.</summary>
    public const string Parameter = "pagenum";

    /// <summary>Numbers that are shown, the gaps apart.</summary>
    private const int Shown = 7;

    /// <summary>The address of the page before; null on the first.</summary>
    public string? Previous { get; private init; }

    /// <summary>The address of the page behind; null on the last.</summary>
    public string? Next { get; private init; }

    /// <summary>The first page, the last, those around this one, and a gap where some are left out.</summary>
    public IReadOnlyList<PageNumber> Numbers { get; private init; } = [];

    /// <summary>The links from a page; null where there is no other.</summary>
    /// <param name="page">Counted from 1.</param>
    /// <param name="pages">How many there are.</param>
    /// <param name="address">The address of a page, by its number.</param>
    public static PageLinks? Create(int page, int pages, Func<int, string> address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return pages < 2 ? null : new PageLinks
        {
            Previous = page > 1 ? address(Math.Min(page - 1, pages)) : null,
            Next = page < pages ? address(page + 1) : null,
            Numbers = [.. WithGaps(Near(page, pages)).Select(number => number is { } shown
                ? new PageNumber(shown.ToString(CultureInfo.InvariantCulture), address(shown), shown == page)
                : new PageNumber("…", null, IsCurrent: false))],
        };
    }

    /// <summary>The page that an address asks for: the first where it names none, or none that can be.</summary>
    internal static int NumberIn(IQueryCollection query) =>
        int.TryParse(query[Parameter].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1 ? number : 1;

    /// <summary>The first, the last, and as many around a page as are left.</summary>
    internal static IEnumerable<int> Near(int page, int pages)
    {
        const int around = Shown - 2;
        var from = Math.Max(1, Math.Min(page - (around / 2), pages - around + 1));
        var numbers = Enumerable.Range(from, Math.Min(around, pages - from + 1));
        return numbers.Prepend(1).Append(pages).Distinct().Order();
    }

    private static IEnumerable<int?> WithGaps(IEnumerable<int> numbers)
    {
        var last = 0;
        foreach (var number in numbers)
        {
            if (number > last + 1)
            {
                yield return null;
            }

            yield return last = number;
        }
    }
}
