using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace Sapling.Features.Contents.Admin;

/// <summary>The admin's home page: the list of content.</summary>
[RequireFeatures("OrchardCore.Admin")]
[Admin]
public sealed class AdminController(ContentList contents) : Controller
{
    /// <summary>The list.</summary>
    /// <param name="type">Only items of this type.</param>
    /// <param name="pagenum">From 1; routing reserves the name "page".</param>
    /// <param name="cancellationToken">Cancelled when the client disconnects.</param>
    [HttpGet]
    [Admin("", "Admin")]
    public async Task<IActionResult> Index(string? type, int pagenum = 1, CancellationToken cancellationToken = default) =>
        View(await contents.ReadAsync(User, type, pagenum, cancellationToken));
}
