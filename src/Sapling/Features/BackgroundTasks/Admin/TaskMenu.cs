using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Features.BackgroundTasks.Admin;

/// <summary>The menu item of the list.</summary>
internal sealed class TaskMenu(IStringLocalizer<BackgroundTaskController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(S["Tasks"], "10", tasks => tasks.Action("Index", "BackgroundTask", "OrchardCore.BackgroundTasks").Permission(Permissions.ManageBackgroundTasks).LocalNav()));
        return ValueTask.CompletedTask;
    }
}
