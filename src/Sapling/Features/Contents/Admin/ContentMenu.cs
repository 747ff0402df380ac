using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Features.Contents.Admin;

/// <summary>The menu item for the content list.</summary>
internal sealed class ContentMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Content"], "1", content => content.Action("List", "Admin", "OrchardCore.Contents"));
        return ValueTask.CompletedTask;
    }
}
