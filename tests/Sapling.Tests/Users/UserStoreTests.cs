using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Sapling.Tests.Users;

[Collection(nameof(AccountsSite))]
public sealed class UserStoreTests(AccountsSite site)
{
    [Theory]
    [InlineData("Aida", "Aida", null, null, nameof(IdentityErrorDescriber.DuplicateUserName))]
    [InlineData("Burul", "Cholpon", "office@example.org", "OFFICE@example.org", nameof(IdentityErrorDescriber.DuplicateEmail))]
    public async Task Create_SameNameOrAddressAtOnce_OneSucceedsAndTheOthersAreTold(string first, string second, string? firstEmail, string? secondEmail, string error)
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => number % 2 == 0
            ? CreateAsync(first + (firstEmail is null ? "" : number), firstEmail)
            : CreateAsync(second + (secondEmail is null ? "" : number), secondEmail))));

        Assert.Single(results, result => result.Succeeded);
        Assert.All(results.Where(result => !result.Succeeded), result => Assert.Equal(error, Assert.Single(result.Errors).Code));
    }

    [Fact]
    public async Task Update_OfAUserThatIsChangedMeanwhile_FailsAndUndoesNothing()
    {
        var name = await site.CreateUserAsync("meanwhile");
        IdentityResult? late = null;

        await site.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var user = (await users.FindByNameAsync(name))!;
            await site.ChangeAsync(name, (_, same) => Task.FromResult(same.IsEnabled = false));
            late = await users.AccessFailedAsync(user);
        });

        Assert.Equal(nameof(IdentityErrorDescriber.ConcurrencyFailure), Assert.Single(late!.Errors).Code);
        await site.ChangeAsync(name, (_, stored) =>
        {
            Assert.Equal((false, 0), (stored.IsEnabled, stored.AccessFailedCount));
            return Task.CompletedTask;
        });
    }

    private async Task<IdentityResult> CreateAsync(string name, string? email)
    {
        IdentityResult? result = null;
        await site.InScopeAsync(async services =>
        {
            var user = new User { UserName = name, Email = email ?? $"{Guid.NewGuid():n}@example.org" };
            result = await services.GetRequiredService<UserManager<IUser>>().CreateAsync(user, AccountsSite.Password);

            // A request has more to do before its commit.
            await Task.Delay(100, TestContext.Current.CancellationToken);
        });
        return result!;
    }
}
