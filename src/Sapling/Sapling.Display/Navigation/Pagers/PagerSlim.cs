namespace OrchardCore.Navigation;

/// <summary>A page of a list that knows only its neighbours, by the keys of its first and last item.</summary>
public class PagerSlim
{
    public PagerSlim(PagerSlimParameters pagerSlimParameters, int pageSize)
        : this(pagerSlimParameters?.Before, (pagerSlimParameters ?? throw new ArgumentNullException(nameof(pagerSlimParameters))).After, pageSize)
    {
    }

    public PagerSlim(string? before, string? after, int pageSize)
    {
        Before = before;
        After = after;
        PageSize = pageSize;
    }

    public int PageSize { get; set; }

    /// <summary>The page ends before this key; null if it does not matter.</summary>
    public string? Before { get; set; }

    /// <summary>The page begins after this key; null if it does not matter.</summary>
    public string? After { get; set; }
}

/// <summary>What the address says of the page of a list with a slim pager.</summary>
public class PagerSlimParameters
{
    public string? Before { get; set; }

    public string? After { get; set; }
}
