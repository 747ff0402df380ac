namespace ForumOrchard.Site.Lists;

/// <summary>The links between the pages of a list; the shape <c>ListPager</c> shows it.</summary>
public sealed class ListPager
{
    private const int Around = 2;

    private ListPager(ListAddress address, int page, int pageCount)
    {
        Page = page;
        PageCount = pageCount;
        Previous = page > 1 ? address.Page(page - 1) : null;
        Next = page < pageCount ? address.Page(page + 1) : null;
        Links = [.. Numbers(page, pageCount).Select(number => new ListPagerLink(number, number is { } one ? address.Page(one) : null, number == page))];
    }

    /// <summary>Counted from 1.</summary>
    public int Page { get; }

    public int PageCount { get; }

    /// <summary>Null on the first page.</summary>
    public string? Previous { get; }

    /// <summary>Null on the last page.</summary>
    public string? Next { get; }

    /// <summary>First, last, the current page and those around it.</summary>
    public IReadOnlyList<ListPagerLink> Links { get; }

    /// <summary>Null if everything fits on one page.</summary>
    /// <param name="address">The list with its filters.</param>
    /// <param name="page">The current page, counted from 1.</param>
    /// <param name="pageSize">Items a page.</param>
    /// <param name="total">Items of the whole list.</param>
    public static ListPager? Create(ListAddress address, int page, int pageSize, int total)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pageSize);
        var pageCount = (total + pageSize - 1) / pageSize;
        return pageCount <= 1 ? null : new ListPager(address, Math.Clamp(page, 1, pageCount), pageCount);
    }

    /// <summary>The numbers to show; null stands for a gap. Takes the same time for ten pages and for ten thousand.</summary>
    private static IEnumerable<int?> Numbers(int page, int pageCount)
    {
        var last = 0;
        foreach (var number in Enumerable.Range(page - Around, Around * 2 + 1).Prepend(1).Append(pageCount))
        {
            if (number <= last || number > pageCount)
            {
                continue;
            }

            if (number > last + 1)
            {
                yield return null;
            }

            yield return last = number;
        }
    }
}
