using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace Sapling.Features.Contents.Admin;

/// <summary>The first page of the admin: what content there is.</summary>
[RequireFeatures("OrchardCore.Admin")]
[Admin]
public sealed class AdminController(ContentList contents) : Controller
{
    /// <summary>The list.</summary>
    /// <param name="type">Only items of this type.</param>
    /// <param name="pagenum">From 1; routing keeps the name "page" for itself.</param>
    /// <param name="cancellationToken">The request was abandoned.</param>
    [HttpGet]
    [Admin("", "Admin")]
    public async Task<IActionResult> Index(string? type, int pagenum = 1, CancellationToken cancellationToken = default) =>
        View(await contents.ReadAsync(User, type, pagenum, cancellationToken));
}
