namespace OrchardCore.Navigation;

/// <summary>Sizes of pages, from configuration.</summary>
public class PagerOptions
{
    /// <summary>Items on a page where nothing else says.</summary>
    public int PageSize { get; set; } = 10;

    /// <summary>The most items that a page may be asked for; 0 for no bound.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The most items that can be paged through; 0 for no bound.</summary>
    public int MaxPagedCount { get; set; }

    /// <summary><see cref="PageSize"/>, but never more than <see cref="MaxPageSize"/>.</summary>
    public int GetPageSize() => MaxPageSize > 0 && PageSize > MaxPageSize ? MaxPageSize : PageSize;
}
