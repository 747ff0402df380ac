using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.Accounts;

/// <summary>What signing in with a code needs.</summary>
internal sealed partial class UserStore : IUserTwoFactorStore<IUser>, IUserTwoFactorRecoveryCodeStore<IUser>, IUserAuthenticationTokenStore<IUser>
{
    /// <summary>As ASP.NET Core Identity calls itself, where it keeps what belongs to no other service.</summary>
    public const string OwnProvider = "[AspNetUserStore]";

    private const string RecoveryCodesName = "RecoveryCodes";

    public Task SetTwoFactorEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken) => Set(user, stored => stored.TwoFactorEnabled = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).TwoFactorEnabled);

    public Task<string?> GetTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken) =>
        Task.FromResult(Find(user, loginProvider, name)?.Value);

    public async Task SetTokenAsync(IUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        await RemoveTokenAsync(user, loginProvider, name, cancellationToken);
        Stored(user).UserTokens.Add(new UserToken { LoginProvider = loginProvider, Name = name, Value = value });
    }

    public Task RemoveTokenAsync(IUser user, string loginProvider, string name, CancellationToken cancellationToken) =>
        Set(user, stored => stored.UserTokens = [.. stored.UserTokens.Where(token => token != Find(user, loginProvider, name))]);

    public Task ReplaceCodesAsync(IUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, OwnProvider, RecoveryCodesName, RecoveryCodes.Of(recoveryCodes).Text, cancellationToken);

    public async Task<bool> RedeemCodeAsync(IUser user, string code, CancellationToken cancellationToken)
    {
        if (RecoveryCodes.Parse(Find(user, OwnProvider, RecoveryCodesName)?.Value).Without(code) is not { } left)
        {
            return false;
        }

        await SetTokenAsync(user, OwnProvider, RecoveryCodesName, left.Text, cancellationToken);
        return true;
    }

    public Task<int> CountCodesAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(RecoveryCodes.Parse(Find(user, OwnProvider, RecoveryCodesName)?.Value).Count);

    private static UserToken? Find(IUser user, string provider, string name) =>
        Stored(user).UserTokens.FirstOrDefault(token => token.LoginProvider == provider && token.Name == name);
}
