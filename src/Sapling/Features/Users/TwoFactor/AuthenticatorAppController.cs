using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using QRCoder;
using Sapling.Features.Users.SignIn;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>Sets up an authenticator app for the user who is signed in, at Orchard Core's address.</summary>
[Feature("OrchardCore.Users.2FA.AuthenticatorApp")]
[RequireFeatures("OrchardCore.Admin")]
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AuthenticatorAppController(TwoFactorAccounts accounts, UserManager<IUser> users, ISiteService sites, IStringLocalizer<AccountController> S) : Controller
{
    private const string Address = "Authenticator/Configure/App";

    [HttpGet]
    [Admin(Address, "ConfigureAuthenticatorApp")]
    public async Task<IActionResult> Index()
    {
        if (await users.GetUserAsync(User) is not User user)
        {
            return Challenge();
        }

        var (key, offer) = accounts.Offer(user);
        return user.TwoFactorEnabled ? LocalRedirect("~/TwoFactor") : View(await PageAsync(user, key, offer));
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin(Address, "ConfigureAuthenticatorAppPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost(CodeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        await accounts.LockAsync();
        if (await users.GetUserAsync(User) is not User user)
        {
            return Challenge();
        }

        if (user.TwoFactorEnabled)
        {
            return LocalRedirect("~/TwoFactor");
        }

        if (accounts.KeyOf(user, form.Offer) is not { } key)
        {
            var (newKey, offer) = accounts.Offer(user);
            ModelState.AddModelError(nameof(form.Code), S["The page was open too long. Here is a new QR code: scan it."]);
            return View(await PageAsync(user, newKey, offer));
        }

        if (await accounts.EnableAsync(user, key, form.Code ?? "") is { } codes)
        {
            return View("RecoveryCodes", codes);
        }

        ModelState.AddModelError(nameof(form.Code), S["The code is not right. Type the one that the app shows now. If it is wrong again, look whether the clock of your telephone is right."]);
        return View(await PageAsync(user, key, form.Offer!));
    }

    private async Task<AuthenticatorPage> PageAsync(User user, string key, string offer)
    {
        var site = Uri.EscapeDataString((await sites.GetSiteSettingsAsync()).SiteName);
        var address = $"otpauth://totp/{site}:{Uri.EscapeDataString(user.UserName)}?secret={key}&issuer={site}&digits=6";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        return new AuthenticatorPage(
            string.Join(' ', key.Chunk(4).Select(letters => new string(letters))), offer, address, picture.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }
}
