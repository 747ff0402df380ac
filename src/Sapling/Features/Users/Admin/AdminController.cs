using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Users.Recovery;
using Sapling.Features.Users.SignIn;
using ISession = YesSql.ISession;

namespace Sapling.Features.Users.Admin;

/// <summary>The list of users and their forms, at Orchard Core's addresses.</summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed partial class AdminController(
    UserList list,
    UserAccounts accounts,
    UserAccess access,
    PasswordRules rules,
    PasswordLinks links,
    PasswordRecovery recovery,
    IDisplayManager<User> displays,
    IUpdateModelAccessor updaters,
    ISession session,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H) : Controller
{
    /// <summary>What display drivers of users put before the names of their fields.</summary>
    private const string Prefix = nameof(OrchardCore.Users.Models.User);

    [HttpGet]
    [Admin("Users/Index", "UsersIndex")]
    public async Task<IActionResult> Index(string? q, int pagenum = 1) =>
        await authorization.AuthorizeAsync(User, CommonPermissions.ListUsers) ? View(await list.ReadAsync(User, q, pagenum, HttpContext.RequestAborted)) : Forbid();

    [HttpGet]
    [Admin("Users/Create", "UsersCreate")]
    public async Task<IActionResult> Create()
    {
        var user = new User();
        return await access.MayAsync(User, CommonPermissions.EditUsers, user)
            ? await ShowAsync(nameof(Create), "", user, await displays.BuildEditorAsync(user, updaters.ModelUpdater, isNew: true))
            : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("Users/Create", "UsersCreatePost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> CreatePost()
    {
        var user = new User();
        if (!await access.MayAsync(User, CommonPermissions.EditUsers, user))
        {
            return Forbid();
        }

        var editor = await displays.UpdateEditorAsync(user, updaters.ModelUpdater, isNew: true);
        if (!await SaveAsync(user))
        {
            return await ShowAsync(nameof(Create), "", user, editor);
        }

        if (user.PasswordHash is null)
        {
            return await InvitationAsync(user, toCopy: false);
        }

        await notifier.SuccessAsync(H["“{0}” can sign in.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpGet]
    [Admin("Users/Edit/{id}", "UsersEdit")]
    public async Task<IActionResult> Edit(string id) =>
        await RefusalAsync(await accounts.FindAsync(id), CommonPermissions.EditUsers) is var (refusal, user) && refusal is null
            ? await ShowAsync(nameof(Edit), user!.UserName, user, await displays.BuildEditorAsync(user, updaters.ModelUpdater, isNew: false))
            : refusal!;

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("Users/Edit/{id}", "UsersEditPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(string id)
    {
        var (refusal, user) = await RefusalAsync(await accounts.FindToChangeAsync(id), CommonPermissions.EditUsers);
        if (refusal is not null)
        {
            return refusal;
        }

        var name = user!.UserName;
        var editor = await displays.UpdateEditorAsync(user, updaters.ModelUpdater, isNew: false);
        if (!await SaveAsync(user))
        {
            return await ShowAsync(nameof(Edit), name, user, editor);
        }

        await notifier.SuccessAsync(H["“{0}” is saved.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Whether what came with the form is stored; else nothing of it is.</summary>
    private async Task<bool> SaveAsync(User user)
    {
        if (ModelState.IsValid)
        {
            foreach (var (field, message) in await accounts.SaveAsync(User, user))
            {
                ModelState.AddModelError($"{Prefix}.{field}", message);
            }
        }

        if (!ModelState.IsValid)
        {
            await session.CancelAsync();
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> ShowAsync(string view, string name, User user, IShape editor) =>
        View(view, new UserPage(name, user, editor, UserAccess.IsSelf(User, user), await access.MayAsync(User, CommonPermissions.DeleteUsers, user), await recovery.CanSendAsync()));
}
