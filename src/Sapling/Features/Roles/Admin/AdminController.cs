using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Roles;

namespace Sapling.Features.Roles.Admin;

/// <summary>Shows what each role may do, at Orchard Core's address. Roles come from the recipe and are not changed here.</summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed class AdminController(RolesTable table, IAuthorizationService authorization) : Controller
{
    [HttpGet]
    [Admin("Roles/Index", "RolesIndex")]
    public async Task<IActionResult> Index() =>
        await authorization.AuthorizeAsync(User, CommonPermissions.ManageRoles) ? View(await table.ReadAsync(HttpContext.RequestAborted)) : Forbid();
}
