using ForumOrchard.Pages.Navigation;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Search;

/// <summary>The menu items for searches without results and for synonyms.</summary>
public sealed class SearchAdminMenu(IStringLocalizer<SearchAdminMenu> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Not found"], "8", queries => Lead(queries, "Queries", "fa-circle-question"));
        builder.Add(S["Synonyms"], "9", synonyms => Lead(synonyms, "Synonyms", "fa-right-left"));
        return ValueTask.CompletedTask;
    }

    private static void Lead(NavigationItemBuilder item, string controller, string icon) =>
        item.WithIcon(icon).Action("Index", controller, "ForumOrchard.Search").Permission(SearchAdminPermissions.ManageSearchWords).LocalNav();
}
