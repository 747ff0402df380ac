using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services.Models;

namespace Sapling.Features.Users.AuditTrail;

/// <summary>Names of the events of accounts.</summary>
internal sealed class UserEventNames : IConfigureOptions<AuditTrailOptions>
{
    public void Configure(AuditTrailOptions options) =>
        options.For<UserEventHandler>(UserEventHandler.Category, S => S["Accounts"])
            .WithEvent("LoggedIn", S => S["Signed in"], S => S["Somebody signed in."], enableByDefault: true)
            .WithEvent("LogInFailed", S => S["Sign-in failed"], S => S["The name or the password was wrong."], enableByDefault: true)
            .WithEvent("LockedOut", S => S["Locked for a while"], S => S["Too many wrong passwords."], enableByDefault: true)
            .WithEvent("Created", S => S["Account created"], S => S["An account was created."], enableByDefault: true)
            .WithEvent("Updated", S => S["Name or e-mail changed"], S => S["An account has another name or e-mail address."], enableByDefault: true)
            .WithEvent("RolesChanged", S => S["Roles changed"], S => S["An account has other roles."], enableByDefault: true)
            .WithEvent("PasswordChanged", S => S["Password changed"], S => S["An account has another password."], enableByDefault: true)
            .WithEvent("Enabled", S => S["Account enabled"], S => S["An account can be used again."], enableByDefault: true)
            .WithEvent("Disabled", S => S["Account disabled"], S => S["An account can no longer be used."], enableByDefault: true)
            .WithEvent("Deleted", S => S["Account deleted"], S => S["An account was deleted."], enableByDefault: true);
}
