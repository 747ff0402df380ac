using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Menu;

namespace ForumOrchard.Languages.Menus;

/// <summary>Shows editors what each menu has in each language, and what it lacks.</summary>
public sealed class MenusController(MenuComparison menus, IAuthorizationService authorization) : Controller
{
    [HttpGet]
    [Admin("languages/menus", "ForumOrchardMenus")]
    public async Task<IActionResult> Index() =>
        await authorization.AuthorizeAsync(User, Permissions.ManageMenu) ? View(await menus.ReadAsync()) : Forbid();
}
