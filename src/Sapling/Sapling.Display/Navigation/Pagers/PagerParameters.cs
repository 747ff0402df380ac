namespace OrchardCore.Navigation;

/// <summary>What the address says of the page of a list.</summary>
public class PagerParameters
{
    /// <summary>From 1; null for the first.</summary>
    public int? Page { get; set; }

    /// <summary>Null for the site's.</summary>
    public int? PageSize { get; set; }
}
