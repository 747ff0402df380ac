using Microsoft.Extensions.Localization;
using OrchardCore.Menu;
using OrchardCore.Navigation;

namespace Sapling.Features.Menu.Admin;

/// <summary>The item of the admin's menu for the menus of the site.</summary>
internal sealed class MenuMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], content => content
            .Add(S["Menus"], "5", menus => menus.Action("List", "Admin", "OrchardCore.Contents", new() { ["contentTypeId"] = "Menu" }).Permission(Permissions.ManageMenu)));
        return ValueTask.CompletedTask;
    }
}
