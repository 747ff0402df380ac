using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.AdminDashboard;
using OrchardCore.AdminDashboard.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.AdminDashboard;

/// <summary>The admin's home page: its published widgets, in their order. Modules make the widgets; Orchard Core's page for arranging them is not here.</summary>
[Admin]
public sealed class DashboardController(ISession session, IContentItemDisplayManager displays, IUpdateModelAccessor updaters, IAuthorizationService authorization) : Controller
{
    [HttpGet]
    [Admin("", "AdminDashboard")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.AccessAdminDashboard))
        {
            return Forbid();
        }

        // All versions: there are few, and the join with the index of all items would read all of them.
        var widgets = await session.Query<ContentItem, DashboardPartIndex>().OrderBy(index => index.Position).ListAsync(cancellationToken);
        var shapes = new List<IShape>();
        foreach (var widget in widgets.Where(widget => widget.Published))
        {
            shapes.Add(await displays.BuildDisplayAsync(widget, updaters.ModelUpdater, "DetailAdmin"));
        }

        return View(shapes);
    }
}
