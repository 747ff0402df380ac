using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace Sapling.Admin.Contents;

/// <summary>The first page of the admin: what content there is.</summary>
[Feature("OrchardCore.Admin")]
[Admin]
public sealed class AdminController(ContentList contents) : Controller
{
    /// <summary>The list.</summary>
    /// <param name="type">Only items of this type.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancellationToken">The request was abandoned.</param>
    [HttpGet]
    [Admin("", "Admin")]
    public async Task<IActionResult> Index(string? type, int page = 1, CancellationToken cancellationToken = default) =>
        View(await contents.ReadAsync(User, type, page, cancellationToken));
}
