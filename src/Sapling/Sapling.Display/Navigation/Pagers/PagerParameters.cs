using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>What the address says of the page of a list: <c>?pagenum=2&amp;pagesize=20</c>. (<c>page</c> is a name that routing keeps for itself.)</summary>
public class PagerParameters
{
    internal const string PageName = "pagenum";
    internal const string PageSizeName = "pagesize";

    /// <summary>From 1; null for the first.</summary>
    [ModelBinder(Name = PageName)]
    public int? Page { get; set; }

    /// <summary>Null for the site's.</summary>
    [ModelBinder(Name = PageSizeName)]
    public int? PageSize { get; set; }
}
