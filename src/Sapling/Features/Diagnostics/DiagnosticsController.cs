using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.Modules;
using Sapling.Display.Pages;

namespace Sapling.Features.Diagnostics;

/// <summary>Shows the page for a status code instead of an empty response.</summary>
[Feature("OrchardCore.Diagnostics")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class DiagnosticsController : Controller
{
    /// <summary>
    /// Works only through re-execution: opening the address directly returns not found. The status is no parameter: MVC would read the form for it, and a form may
    /// be what was too large.
    /// </summary>
    public IActionResult Error() => HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null
        ? NotFound()
        : new PageResult(new HttpErrorShapeViewModel(int.TryParse(RouteData.Values["status"] as string, CultureInfo.InvariantCulture, out var status) ? status : null));
}
