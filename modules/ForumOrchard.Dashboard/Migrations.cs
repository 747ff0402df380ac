using System.Text.Json.Nodes;
using ForumOrchard.Dashboard.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Dashboard;

/// <summary>Defines the widget of the dashboard, and puts one there: first, and over its whole width.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private const string Widget = "WorkDashboardWidget";

    /// <summary>The same on every site: content that goes from one to another brings no second.</summary>
    private const string WidgetId = "4f0rvmdashb0ardw1dget00001";

    public async Task<int> CreateAsync()
    {
        // DashboardPart is Orchard Core's; it is used by its name.
        await definitions.AlterTypeDefinitionAsync(Widget, type => type
            .DisplayedAs("What waits for you")
            .Stereotype("DashboardWidget")
            .WithPart("DashboardPart")
            .WithPart(nameof(WorkDashboardWidgetPart)));

        // After the migrations of all modules: saving an item writes all indexes.
        ShellScope.AddDeferredTask(async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync(Widget);
            item.ContentItemId = WidgetId;
            item.DisplayText = "What waits for you";
            item.Remove("DashboardPart");
            ((JsonObject)item.Content)["DashboardPart"] = new JsonObject { ["Position"] = -1d, ["Width"] = 6d, ["Height"] = 4d };
            await contents.CreateAsync(item, VersionOptions.Published);
        });
        return 1;
    }
}
