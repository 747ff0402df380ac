namespace OrchardCore.Navigation;

/// <summary>A page of a list, with bounds that hold whatever the address says.</summary>
public class Pager
{
    public const int PageDefault = 1;

    /// <exception cref="ArgumentNullException"><paramref name="pagerParameters"/> is null.</exception>
    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters?.Page ?? PageDefault, (pagerParameters ?? throw new ArgumentNullException(nameof(pagerParameters))).PageSize, defaultPageSize)
    {
    }

    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize is > 0 ? pageSize.Value : defaultPageSize;
    }

    /// <summary>From 1.</summary>
    public int Page { get; set; }

    /// <summary>Items on a page.</summary>
    public int PageSize { get; set; }

    /// <summary>How many items come before the page; of <paramref name="page"/>, if it is given.</summary>
    public int GetStartIndex(int? page = null) => (int)Math.Min(int.MaxValue, ((page ?? Page) - 1L) * PageSize);
}
