using ForumOrchard.Digest.Settings;
using ForumOrchard.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace ForumOrchard.Digest.Choices;

/// <summary>Everybody of the admin chooses for themselves, and for nobody else, when mail about what waits comes.</summary>
[Authorize]
public sealed class ChoiceController(UserManager<IUser> users, ISiteService sites, ILocalizationService localization, INotifier notifier, IHtmlLocalizer<ChoiceController> H) : Controller
{
    /// <summary>Name of the page's route.</summary>
    public const string Route = "ForumOrchardDigestChoice";

    private const string Address = "Digest/Mine";

    [HttpGet]
    [Admin(Address, Route)]
    public async Task<IActionResult> Index() => await users.GetUserAsync(User) is User user ? View(await ShowAsync(user)) : Forbid();

    /// <param name="pace">How often.</param>
    /// <param name="culture">Name of the language; null or empty for the site's default language.</param>
    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin(Address, "ForumOrchardDigestChoicePost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost(DigestPace? pace, string? culture)
    {
        if (await users.GetUserAsync(User) is not User user)
        {
            return Forbid();
        }

        if (pace is not { } chosen || !Enum.IsDefined(chosen))
        {
            return BadRequest();
        }

        user.Put(new DigestChoice { Pace = chosen, Culture = (await localization.GetCulturesDefaultFirstAsync()).FirstOrDefault(one => one == culture) });
        if ((await users.UpdateAsync(user)).Succeeded)
        {
            await notifier.SuccessAsync(H["Your choice is saved."]);
        }
        else
        {
            await notifier.ErrorAsync(H["Your choice could not be saved just now. Try it again."]);
        }

        return RedirectToRoute(Route);
    }

    private async Task<ChoiceViewModel> ShowAsync(User user)
    {
        var settings = await sites.GetSettingsAsync<DigestSettings>();
        return new ChoiceViewModel(user.Email, user.TryGet<DigestChoice>(out var choice) ? choice : new DigestChoice(), await localization.GetCulturesDefaultFirstAsync(), settings.IsOff, settings.Hour);
    }
}
