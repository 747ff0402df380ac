using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Features.Users.Accounts;

/// <summary>Keeps disabled users from signing in.</summary>
internal sealed class EnabledAccounts : IUserConfirmation<IUser>
{
    public Task<bool> IsConfirmedAsync(UserManager<IUser> manager, IUser user) => Task.FromResult(user is User { IsEnabled: true });
}
