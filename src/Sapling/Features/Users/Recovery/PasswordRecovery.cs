using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.Recovery;

/// <summary>Links for passwords by mail, if the site can send any.</summary>
public sealed class PasswordRecovery
{
    private readonly PasswordMail? _mail;
    private readonly ForgottenPasswords? _forgotten;
    private readonly PublicAddress _address;
    private readonly ISiteService _sites;

    internal PasswordRecovery(IServiceProvider services)
    {
        _mail = services.GetService<PasswordMail>();
        _forgotten = services.GetService<ForgottenPasswords>();
        _address = services.GetRequiredService<PublicAddress>();
        _sites = services.GetRequiredService<ISiteService>();
    }

    /// <summary>Whether those who have forgotten their password may ask for a link.</summary>
    public async Task<bool> IsAllowedAsync() => _forgotten is not null && (await _sites.GetSettingsAsync<ResetPasswordSettings>()).AllowResetPassword;

    /// <summary>Whether a link would be sent.</summary>
    public async Task<bool> CanSendAsync() => _mail is not null && await _address.FindAsync() is not null && await _mail.CanSendAsync();

    /// <summary>Sends a link to the user of this name or address, if there is one. It says nothing of that.</summary>
    public async Task AskAsync(string name)
    {
        if (await CanSendAsync())
        {
            _forgotten?.Add(name, (await _address.FindAsync())!);
        }
    }

    /// <summary>Sends a link that an administrator made.</summary>
    /// <returns>What went wrong; null if it is sent.</returns>
    public async Task<string?> InviteAsync(User user, string code) => await _mail!.SendInvitationAsync(user, code, (await _address.FindAsync())!);
}
