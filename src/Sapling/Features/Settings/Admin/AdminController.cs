using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Settings;

namespace Sapling.Features.Settings.Admin;

/// <summary>The forms of the site's settings: the drivers of a group show its form and read what comes back.</summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed class AdminController(
    ISiteService sites,
    IDisplayManager<ISite> display,
    IUpdateModelAccessor updaters,
    INavigationManager navigation,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H) : Controller
{
    private const string Address = "Settings/{groupId}";

    /// <summary>Shows the form.</summary>
    [HttpGet]
    [Admin(Address, "AdminSettings")]
    public async Task<IActionResult> Index(string groupId) =>
        await MayAsync(groupId)
            ? await ShowAsync(groupId, await display.BuildEditorAsync(await sites.GetSiteSettingsAsync(), updaters.ModelUpdater, isNew: false, groupId))
            : Forbid();

    /// <summary>Saves what is valid as a whole; otherwise shows the form as it was sent, with what is wrong.</summary>
    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin(Address, "AdminSettingsSave")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost(string groupId)
    {
        if (!await MayAsync(groupId))
        {
            return Forbid();
        }

        var site = await sites.LoadSiteSettingsAsync();
        var editor = await display.UpdateEditorAsync(site, updaters.ModelUpdater, isNew: false, groupId);
        if (!ModelState.IsValid || IsEmpty(editor))
        {
            return await ShowAsync(groupId, editor);
        }

        await sites.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The settings are saved."]);
        return RedirectToAction(nameof(Index), new { groupId });
    }

    private Task<bool> MayAsync(string groupId) => authorization.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId);

    /// <summary>Not found if no driver shows anything: there is no such group, or this user may see nothing of it.</summary>
    private async Task<IActionResult> ShowAsync(string groupId, IShape editor) =>
        IsEmpty(editor) ? NotFound() : View(new SettingsPage(groupId, TitleOf(groupId, await navigation.BuildMenuAsync(NavigationConstants.AdminId, ControllerContext)), editor));

    private static bool IsEmpty(IShape editor) => !editor.Properties.Values.OfType<IShape>().Any(zone => zone.Items.Count > 0);

    private static string? TitleOf(string groupId, IEnumerable<MenuItem> items)
    {
        foreach (var item in items)
        {
            if (groupId.Equals(item.RouteValues?["groupId"] as string, StringComparison.OrdinalIgnoreCase))
            {
                return item.Text.Value;
            }

            if (TitleOf(groupId, item.Items) is { } title)
            {
                return title;
            }
        }

        return null;
    }
}
