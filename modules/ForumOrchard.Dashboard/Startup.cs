using ForumOrchard.Dashboard.Drivers;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Models;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.Dashboard;

/// <summary>The widget with the panels, and the panels about content.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<WorkDashboardWidgetPart>().UseDisplayDriver<WorkDashboardWidgetPartDriver>();
        services.AddDataMigration<Migrations>();

        services.AddScoped<EditableTypes>();
        services.AddScoped<ItemEntries>();
        services.AddDashboardPanel<OwnDraftsPanel>();
        services.AddDashboardPanel<DraftsPanel>();
        services.AddDashboardPanel<TranslationsPanel>();
        services.AddDashboardPanel<NewItemsPanel>();
        services.AddDashboardPanel<PublishedPanel>();
        services.AddDashboardPanel<DiskPanel>();
    }
}
