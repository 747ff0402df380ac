using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.Modules;
using Sapling.Display.Pages;

namespace Sapling.Features.Diagnostics;

/// <summary>The page for a status code, shown in place of an empty answer.</summary>
[Feature("OrchardCore.Diagnostics")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class DiagnosticsController : Controller
{
    /// <summary>Only by re-execution: whoever opens the address itself finds nothing.</summary>
    public IActionResult Error(int? status)
        => HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null ? NotFound() : new PageResult(new HttpErrorShapeViewModel(status));
}
