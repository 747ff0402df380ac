using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Lists;

/// <summary>Links from one page of a list to the others: the shape <c>PageLinks</c>.</summary>
public sealed class PageLinks() : ShapeViewModel("PageLinks")
{
    /// <summary>Query parameter of the page number.</summary>
    public const string Parameter = "pagenum";

    /// <summary>How many numbers to show, not counting gaps.</summary>
    private const int Shown = 7;

    /// <summary>Address of the previous page; null on the first.</summary>
    public string? Previous { get; private init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? Next { get; private init; }

    /// <summary>The first page, the last, those around the current one, with gaps for omitted ones.</summary>
    public IReadOnlyList<PageNumber> Numbers { get; private init; } = [];

    /// <summary>The links from a page; null if it is the only one.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="pages">Number of pages.</param>
    /// <param name="address">Returns the address of a page by its number.</param>
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

    /// <summary>
    /// The page number in an address: the first page if there is none or it is no page number (0, -2, "two"). A number too large to count
    /// with is a page past the end of every list.
    /// </summary>
    public static int NumberIn(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = query[Parameter].FirstOrDefault();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number)
            : !string.IsNullOrEmpty(text) && text.All(char.IsAsciiDigit) ? int.MaxValue
            : 1;
    }

    /// <summary>The first page, the last, and as many around the current one as fit.</summary>
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
