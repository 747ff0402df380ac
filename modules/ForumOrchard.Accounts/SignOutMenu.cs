using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Accounts;

/// <summary>The menu item for signing out everywhere, for everybody in the admin.</summary>
public sealed class SignOutMenu(IStringLocalizer<SignOutMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Security"], NavigationConstants.AdminMenuSecurityPosition, security => security
            .AddClass("icon-class-fa-solid").AddClass("icon-class-fa-shield-halved")
            .Add(S["Sign out everywhere"], "9", item => item.Action("Everywhere", "SignOut", "ForumOrchard.Accounts")));
        return ValueTask.CompletedTask;
    }
}
