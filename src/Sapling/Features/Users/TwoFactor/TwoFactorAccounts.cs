using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Data.Sessions;
using ISession = YesSql.ISession;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>Sets up and takes away the second factor of the user who is signed in. Requests for it come one after the other, so that a code works once even at the same moment.</summary>
public sealed class TwoFactorAccounts
{
    /// <summary>How many recovery codes a user gets.</summary>
    internal const int Codes = 10;

    private static readonly TimeSpan _setUpTime = TimeSpan.FromMinutes(30);

    private readonly UserManager<IUser> _users;
    private readonly SignInManager<IUser> _signIn;
    private readonly ISession _session;
    private readonly AuthenticatorKeys _keys;
    private readonly ITimeLimitedDataProtector _offers;

    internal TwoFactorAccounts(IServiceProvider services)
    {
        _users = services.GetRequiredService<UserManager<IUser>>();
        _signIn = services.GetRequiredService<SignInManager<IUser>>();
        _session = services.GetRequiredService<ISession>();
        _keys = services.GetRequiredService<AuthenticatorKeys>();
        _offers = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Sapling.TwoFactor.Offer").ToTimeLimitedDataProtector();
    }

    /// <summary>Waits until no other request uses a code. Comes before the user is read.</summary>
    public Task LockAsync() => _session.LockNamesAsync();

    /// <summary>A key for a new app. It counts once a code of it has come back: until then nothing is stored.</summary>
    public (string Key, string Offer) Offer(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var key = AuthenticatorKeys.Create();
        return (key, _offers.Protect($"{user.UserId} {key}", _setUpTime));
    }

    /// <returns>The key that the user was offered; null if it is another user's or too old.</returns>
    public string? KeyOf(User user, string? offer)
    {
        ArgumentNullException.ThrowIfNull(user);
        try
        {
            return _offers.Unprotect(offer ?? "").Split(' ') is [var userId, var key] && userId == user.UserId ? key : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>From now on signing in needs a code. Ends the user's other sign-ins.</summary>
    /// <returns>The recovery codes, which nobody can read again; null if the code is not of the key.</returns>
    public async Task<IReadOnlyList<string>?> EnableAsync(User user, string key, string code)
    {
        if (_keys.Step(key, code) is null)
        {
            return null;
        }

        await _keys.StoreAsync(_users, user, key);
        await _keys.UseAsync(_users, user, code);
        await _users.SetTwoFactorEnabledAsync(user, enabled: true);
        var codes = await _users.GenerateNewTwoFactorRecoveryCodesAsync(user, Codes);
        await _signIn.RefreshSignInAsync(user);
        return [.. codes!];
    }

    /// <summary>Whether the user has just shown that they have the app. Wrong codes count as wrong passwords do: a browser left signed in must not help to guess.</summary>
    public async Task<bool> ConfirmAsync(User user, string? code)
    {
        if (await _users.IsLockedOutAsync(user))
        {
            return false;
        }

        if (await _keys.UseAsync(_users, user, code ?? "") || (await _users.RedeemTwoFactorRecoveryCodeAsync(user, code ?? "")).Succeeded)
        {
            await _users.ResetAccessFailedCountAsync(user);
            return true;
        }

        await _users.AccessFailedAsync(user);
        return false;
    }

    /// <summary>Replaces the recovery codes.</summary>
    public async Task<IReadOnlyList<string>> RenewCodesAsync(User user) => [.. (await _users.GenerateNewTwoFactorRecoveryCodesAsync(user, Codes))!];

    /// <summary>From now on the password is enough.</summary>
    public async Task DisableAsync(User user, bool isSelf)
    {
        await AuthenticatorKeys.RemoveAsync(_users, user);
        await _users.GenerateNewTwoFactorRecoveryCodesAsync(user, 0);
        await _users.SetTwoFactorEnabledAsync(user, enabled: false);
        if (isSelf)
        {
            await _signIn.RefreshSignInAsync(user);
        }
    }

    public Task<int> CountCodesAsync(User user) => _users.CountRecoveryCodesAsync(user);

    /// <summary>Signs in with a recovery code, which is then used up.</summary>
    /// <returns>False if there is no such code, or the account is locked or disabled.</returns>
    public async Task<bool> SignInAsync(User user, string code)
    {
        if (user is { IsEnabled: false } || await _users.IsLockedOutAsync(user))
        {
            return false;
        }

        if ((await _signIn.TwoFactorRecoveryCodeSignInAsync(code)).Succeeded)
        {
            return true;
        }

        await _users.AccessFailedAsync(user);
        return false;
    }
}
