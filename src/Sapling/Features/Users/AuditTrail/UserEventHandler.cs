using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace Sapling.Features.Users.AuditTrail;

/// <summary>Records what happens to accounts, by comparison with what is stored: whichever form or recipe changes one. No password and no hash is in an event.</summary>
internal sealed class UserEventHandler(IAuditTrailManager trail, IStore store, IHttpContextAccessor accessor) : UserEventHandlerBase, ILoginFormEvent
{
    public const string Category = "User";

    private readonly HashSet<(string Name, string UserId)> _recorded = [];

    public override Task CreatedAsync(UserCreateContext context) => RecordAsync("Created", context.User);

    public override Task DeletedAsync(UserDeleteContext context) => RecordAsync("Deleted", context.User);

    public override async Task UpdatedAsync(UserUpdateContext context)
    {
        if (context.User is not User now)
        {
            return;
        }

        await using var session = store.CreateSession(withTracking: false);
        if (await session.Query<User, UserIndex>(index => index.UserId == now.UserId).FirstOrDefaultAsync() is not { } before)
        {
            return;
        }

        if (before.IsEnabled != now.IsEnabled)
        {
            await RecordAsync(now.IsEnabled ? "Enabled" : "Disabled", now);
        }

        if (!before.RoleNames.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(now.RoleNames))
        {
            await RecordAsync("RolesChanged", now);
        }

        // A better hash of the same password, made at a sign-in, leaves the stamp as it was.
        if (before.PasswordHash != now.PasswordHash && before.SecurityStamp != now.SecurityStamp)
        {
            await RecordAsync("PasswordChanged", now);
        }

        if (before.UserName != now.UserName || before.Email != now.Email)
        {
            await RecordAsync("Updated", now);
        }
    }

    public Task LoggedInAsync(IUser user) => RecordAsync("LoggedIn", user, byThemselves: true);

    public Task LoggingInFailedAsync(IUser user) => RecordAsync("LogInFailed", user);

    public Task IsLockedOutAsync(IUser user) => RecordAsync("LockedOut", user);

    /// <summary>The name that was typed is not kept: it may be a password in the wrong field.</summary>
    public Task LoggingInFailedAsync(string userName) => RecordAsync("LogInFailed", user: null);

    private Task RecordAsync(string name, IUser? user, bool byThemselves = false)
    {
        var account = user as User;
        if (user is not null && !_recorded.Add((name, account?.UserId ?? string.Empty)))
        {
            return Task.CompletedTask;
        }

        var current = accessor.HttpContext?.User;
        var (whoId, who) = byThemselves ? (account?.UserId, user?.UserName) : (current?.FindFirstValue(ClaimTypes.NameIdentifier), current?.Identity?.Name);
        return trail.RecordEventAsync(new AuditTrailContext<AuditTrailUserEvent>(name, Category, account?.UserId, whoId, who, new AuditTrailUserEvent { UserName = user?.UserName }));
    }
}
