using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.AuditTrail;
using OrchardCore.Modules;

namespace Sapling.Features.AuditTrail.Admin;

/// <summary>The list of what happened. Nothing of it can be changed.</summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed class AdminController(AuditTrailList list, IAuthorizationService authorization) : Controller
{
    /// <param name="correlationId">Only events about this item or user.</param>
    /// <param name="person">Only what this user did.</param>
    /// <param name="category">Only this category.</param>
    /// <param name="from">Not before this day.</param>
    /// <param name="to">Not after this day.</param>
    /// <param name="pagenum">From 1; routing reserves the name "page".</param>
    [HttpGet]
    [Admin("AuditTrail/{correlationId?}", "AuditTrailIndex")]
    public async Task<IActionResult> Index(string? correlationId, string? person, string? category, DateOnly? from, DateOnly? to, int pagenum = 1) =>
        await authorization.AuthorizeAsync(User, AuditTrailPermissions.ViewAuditTrail)
            ? View(await list.ReadAsync(new AuditTrailFilter(person?.Trim() ?? string.Empty, category ?? string.Empty, from, to, correlationId ?? string.Empty), pagenum))
            : Forbid();
}
