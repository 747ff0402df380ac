using ForumOrchard.Health.Permissions;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Health.Page;

/// <summary>The menu item of the page.</summary>
public sealed class HealthMenu(IStringLocalizer<HealthMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Health"], "9", health => health
            .AddClass("icon-class-fa-solid").AddClass("icon-class-fa-heart-pulse")
            .Action("Index", "Health", "ForumOrchard.Health")
            .Permission(HealthPermissions.ViewHealth)
            .LocalNav());
        return ValueTask.CompletedTask;
    }
}
