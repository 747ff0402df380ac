using ForumOrchard.Site.Pages;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.LegalActs.Services;

/// <summary>Names the list of all acts in breadcrumbs and in the sitemap.</summary>
public sealed class LegalActListPage(IStringLocalizer<LegalActListPage> S) : IListPage
{
    public string Path => "laws";

    public string Title => S["Conventions and Laws"];
}

/// <summary>Names the list of international acts in breadcrumbs and in the sitemap.</summary>
public sealed class InternationalActListPage(IStringLocalizer<InternationalActListPage> S) : IListPage
{
    public string Path => "laws/international";

    public string Title => S["International instruments on women’s rights"];
}

/// <summary>Names the list of the Kyrgyz Republic's acts in breadcrumbs and in the sitemap.</summary>
public sealed class NationalActListPage(IStringLocalizer<NationalActListPage> S) : IListPage
{
    public string Path => "laws/national";

    public string Title => S["Regulatory legal acts of the Kyrgyz Republic"];
}
