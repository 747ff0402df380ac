using ForumOrchard.Site.Pages;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Programs.Services;

/// <summary>Names the list of programs in breadcrumbs and in the sitemap.</summary>
public sealed class ProgramListPage(IStringLocalizer<ProgramListPage> S) : IListPage
{
    public string Path => "programs";

    public string Title => S["Programs"];
}
