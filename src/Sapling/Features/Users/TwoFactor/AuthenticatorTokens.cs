using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>Codes of an authenticator app, for ASP.NET Core Identity.</summary>
internal sealed class AuthenticatorTokens(AuthenticatorKeys keys) : IUserTwoFactorTokenProvider<IUser>
{
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<IUser> manager, IUser user) => AuthenticatorKeys.HasKeyAsync(manager, user);

    /// <summary>The app makes them.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<IUser> manager, IUser user) => Task.FromResult("");

    public Task<bool> ValidateAsync(string purpose, string token, UserManager<IUser> manager, IUser user) => keys.UseAsync(manager, user, token);
}
