using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Users;
using OtpNet;
using Sapling.Features.Users.Accounts;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>The keys that users' authenticator apps make codes of (RFC 6238): encrypted, so that a copy of the database makes no codes.</summary>
internal sealed class AuthenticatorKeys(IDataProtectionProvider protection, IClock clock)
{
    private const string KeyName = "AuthenticatorKey";

    private const string LastStepName = "AuthenticatorLastStep";

    /// <summary>Half a minute early or late: clocks of telephones differ, and people type slowly.</summary>
    private static readonly VerificationWindow _window = new(previous: 1, future: 1);

    private readonly IDataProtector _protector = protection.CreateProtector("OrchardCore.UserStore.Token");

    /// <summary>A new key, in the letters that people can type.</summary>
    public static string Create() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(20));

    public Task StoreAsync(UserManager<IUser> users, IUser user, string key) => users.SetAuthenticationTokenAsync(user, UserStore.OwnProvider, KeyName, _protector.Protect(key));

    public static async Task RemoveAsync(UserManager<IUser> users, IUser user)
    {
        await users.RemoveAuthenticationTokenAsync(user, UserStore.OwnProvider, KeyName);
        await users.RemoveAuthenticationTokenAsync(user, UserStore.OwnProvider, LastStepName);
    }

    public static async Task<bool> HasKeyAsync(UserManager<IUser> users, IUser user) => await users.GetAuthenticationTokenAsync(user, UserStore.OwnProvider, KeyName) is not null;

    /// <summary>Whether the code is one of this moment that nobody has used before. It cannot be used again: somebody may have looked over a shoulder.</summary>
    public async Task<bool> UseAsync(UserManager<IUser> users, IUser user, string code)
    {
        if (await users.GetAuthenticationTokenAsync(user, UserStore.OwnProvider, KeyName) is not { } stored || Step(Unprotect(stored), code) is not { } step)
        {
            return false;
        }

        var last = await users.GetAuthenticationTokenAsync(user, UserStore.OwnProvider, LastStepName);
        if (last is not null && step <= long.Parse(last, CultureInfo.InvariantCulture))
        {
            return false;
        }

        await users.SetAuthenticationTokenAsync(user, UserStore.OwnProvider, LastStepName, step.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <returns>The half minute that the code is of; null if it is of none near now.</returns>
    public long? Step(string? key, string code)
    {
        var typed = string.Concat(code.Where(char.IsAsciiDigit));
        return key is not null && new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.UtcNow, typed, out var step, _window) ? step : null;
    }

    private string? Unprotect(string stored)
    {
        try
        {
            return _protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            // The keys of the site are lost: recovery codes still let the user in.
            return null;
        }
    }
}
