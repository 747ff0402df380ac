using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Navigation;

namespace Sapling.Features.Media.Admin;

/// <summary>The menu item for the media library.</summary>
internal sealed class MediaMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Media library"], "2", media => media.Action("Index", "Admin", "OrchardCore.Media").Permission(Permissions.ManageMedia));
        return ValueTask.CompletedTask;
    }
}
