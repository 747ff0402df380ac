using Microsoft.Extensions.Localization;
using OrchardCore.Menu;
using OrchardCore.Navigation;

namespace ForumOrchard.Languages.Menus;

/// <summary>The item of the admin's menu, beside the other content.</summary>
public sealed class MenusAdminMenu(IStringLocalizer<MenusAdminMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Menus by language"], "5.5", menus => menus
            .Action("Index", "Menus", "ForumOrchard.Languages")
            .Permission(Permissions.ManageMenu)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
