using ForumOrchard.Dashboard.Models;
using ForumOrchard.Dashboard.Panels;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Dashboard.Drivers;

/// <summary>Reads the panels for the current user; what is kept of one person's panels would be shown to another.</summary>
internal sealed class WorkDashboardWidgetPartDriver(IEnumerable<IDashboardPanel> panels, IHttpContextAccessor http) : ContentPartDisplayDriver<WorkDashboardWidgetPart>
{
    /// <inheritdoc/>
    public override IDisplayResult Display(WorkDashboardWidgetPart part, BuildPartDisplayContext context) =>
        Initialize<WorkViewModel>("WorkDashboardWidgetPart", async view => view.Panels = await ReadAsync()).Location("DetailAdmin", "Content:1");

    private async Task<IReadOnlyList<Panel>> ReadAsync()
    {
        var read = new List<Panel>();
        if (http.HttpContext is { } context)
        {
            // One after the other: they share the session.
            foreach (var panel in panels.OrderBy(panel => panel.Order))
            {
                if (await panel.ReadAsync(context.User, context.RequestAborted) is { } one)
                {
                    read.Add(one);
                }
            }
        }

        return [.. read.OrderBy(panel => panel.Kind)];
    }
}
