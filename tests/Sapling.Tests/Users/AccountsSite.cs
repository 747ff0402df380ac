using ForumOrchard.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Tests.Users;

/// <summary>The real site, with users of each kind.</summary>
public sealed class AccountsSite : ForumSite
{
    public const string Password = "apricot valley 1916";

    /// <summary>All tests share one address.</summary>
    public AccountsSite() => Settings["OrchardCore:ForumOrchard_Hosting:SignInAttemptsPerMinute"] = "1000";

    public async Task<string> CreateUserAsync(string name, params string[] roles)
    {
        await ShellScope.UsingNewScopeAsync(Services, async scope =>
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<IUser>>();
            var result = await users.CreateAsync(new User { UserName = name, Email = $"{name}@example.org", RoleNames = [.. roles] }, Password);
            Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(error => error.Description)));
        });
        return name;
    }

    /// <summary>Changes a stored user.</summary>
    public Task ChangeAsync(string name, Func<UserManager<IUser>, User, Task> change) =>
        ShellScope.UsingNewScopeAsync(Services, async scope =>
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<IUser>>();
            var user = (User)(await users.FindByNameAsync(name))!;
            await change(users, user);
            await users.UpdateAsync(user);
        });
}

/// <summary>One site for all sign-in tests; what they leave behind belongs to their own users.</summary>
[CollectionDefinition(nameof(AccountsSite))]
public sealed class AccountsCollection : ICollectionFixture<AccountsSite>;
