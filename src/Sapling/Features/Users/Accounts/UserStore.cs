using Microsoft.AspNetCore.Identity;
using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using Sapling.Data.Sessions;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.Users.Accounts;

/// <summary>Stores users as documents; ASP.NET Core Identity does the rest. The scope's session commits.</summary>
internal sealed partial class UserStore(ISession session, IIdGenerator idGenerator, IdentityErrorDescriber errors, IEnumerable<IUserEventHandler> handlers) :
    IUserPasswordStore<IUser>,
    IUserEmailStore<IUser>,
    IUserSecurityStampStore<IUser>,
    IUserLockoutStore<IUser>,
    IUserRoleStore<IUser>
{
    public void Dispose()
    {
        // The session belongs to the scope.
    }

    public async Task<IdentityResult> CreateAsync(IUser user, CancellationToken cancellationToken)
    {
        var stored = Stored(user);

        // Identity has already checked, but another request may have taken the name since.
        await session.LockNamesAsync(cancellationToken);
        if (await FindByNameAsync(stored.NormalizedUserName, cancellationToken) is not null)
        {
            return IdentityResult.Failed(errors.DuplicateUserName(stored.UserName));
        }

        if (stored is { NormalizedEmail: { Length: > 0 } email, Email: { } address } && await FindByEmailAsync(email, cancellationToken) is not null)
        {
            return IdentityResult.Failed(errors.DuplicateEmail(address));
        }

        if (stored.UserId.Length == 0)
        {
            stored.UserId = idGenerator.GenerateUniqueId();
        }

        await session.SaveAsync(stored, checkConcurrency: false, collection: null, cancellationToken);
        await TellAsync(handler => handler.CreatedAsync(new UserCreateContext(user)));
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IUser user, CancellationToken cancellationToken)
    {
        // Written at once, and only over what was read: who types a wrong password while an administrator disables the account must not enable it again.
        await session.SaveAsync(Stored(user), checkConcurrency: true, collection: null, cancellationToken);
        try
        {
            await session.FlushAsync(cancellationToken);
        }
        catch (ConcurrencyException exception) when (exception.Document.Id == Stored(user).Id)
        {
            return IdentityResult.Failed(errors.ConcurrencyFailure());
        }

        await TellAsync(handler => handler.UpdatedAsync(new UserUpdateContext(user)));
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IUser user, CancellationToken cancellationToken)
    {
        session.Delete(Stored(user));
        await TellAsync(handler => handler.DeletedAsync(new UserDeleteContext(user)));
        return IdentityResult.Success;
    }

    public async Task<IUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        await session.Query<User, UserIndex>(index => index.UserId == userId).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await session.Query<User, UserIndex>(index => index.NormalizedUserName == normalizedUserName).FirstOrDefaultAsync(cancellationToken);

    public async Task<IUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        await session.Query<User, UserIndex>(index => index.NormalizedEmail == normalizedEmail).FirstOrDefaultAsync(cancellationToken);

    public Task<string> GetUserIdAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).UserId);

    public Task<string?> GetUserNameAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(IUser user, string? userName, CancellationToken cancellationToken) =>
        Set(user, stored => stored.UserName = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Stored(user).NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IUser user, string? normalizedName, CancellationToken cancellationToken) =>
        Set(user, stored => stored.NormalizedUserName = normalizedName ?? "");

    public Task<string?> GetPasswordHashAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).PasswordHash);

    public Task SetPasswordHashAsync(IUser user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(user, stored => stored.PasswordHash = passwordHash);

    public Task<bool> HasPasswordAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).PasswordHash is not null);

    public Task<string?> GetEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).Email);

    public Task SetEmailAsync(IUser user, string? email, CancellationToken cancellationToken) => Set(user, stored => stored.Email = email);

    public Task<bool> GetEmailConfirmedAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).EmailConfirmed);

    public Task SetEmailConfirmedAsync(IUser user, bool confirmed, CancellationToken cancellationToken) =>
        Set(user, stored => stored.EmailConfirmed = confirmed);

    public Task<string?> GetNormalizedEmailAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).NormalizedEmail);

    public Task SetNormalizedEmailAsync(IUser user, string? normalizedEmail, CancellationToken cancellationToken) =>
        Set(user, stored => stored.NormalizedEmail = normalizedEmail);

    public Task<string?> GetSecurityStampAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).SecurityStamp);

    public Task SetSecurityStampAsync(IUser user, string stamp, CancellationToken cancellationToken) =>
        Set(user, stored => stored.SecurityStamp = stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(Stored(user).LockoutEndUtc is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Set(user, stored => stored.LockoutEndUtc = lockoutEnd?.UtcDateTime);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken) =>
        Set(user, stored => stored.IsLockoutEnabled = enabled);

    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).AccessFailedCount);

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) =>
        Task.FromResult(++Stored(user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Set(user, stored => stored.AccessFailedCount = 0);

    public Task<IList<string>> GetRolesAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(Stored(user).RoleNames);

    public Task AddToRoleAsync(IUser user, string roleName, CancellationToken cancellationToken) =>
        Set(user, stored => stored.RoleNames.Add(roleName));

    public Task RemoveFromRoleAsync(IUser user, string roleName, CancellationToken cancellationToken) =>
        Set(user, stored => stored.RoleNames = [.. stored.RoleNames.Where(name => !SameRole(name, roleName))]);

    public Task<bool> IsInRoleAsync(IUser user, string roleName, CancellationToken cancellationToken) =>
        Task.FromResult(Stored(user).RoleNames.Any(name => SameRole(name, roleName)));

    /// <summary>Role names are not indexed: the site has only a few users.</summary>
    public async Task<IList<IUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken) =>
        [.. (await session.Query<User>().ListAsync(cancellationToken)).Where(user => user.RoleNames.Any(name => SameRole(name, roleName)))];

    private static bool SameRole(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static User Stored(IUser user) => (User)user;

    private static Task Set(IUser user, Action<User> set)
    {
        set(Stored(user));
        return Task.CompletedTask;
    }

    private async Task TellAsync(Func<IUserEventHandler, Task> tell)
    {
        foreach (var handler in handlers)
        {
            await tell(handler);
        }
    }
}
