using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;
using OrchardCore.Setup.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Roles;

namespace Sapling.Tests.Recipes;

public sealed class SetupTests
{
    private const string Roles = """{ "name": "Roles", "Roles": [ { "Name": "Editor", "Permissions": [ "EditContent" ] } ] }""";

    [Fact]
    public async Task SetUp_GoodRecipe_LeavesSiteAdministratorAndContent()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("Forum", Roles, """{ "name": "test", "value": "[js: parameters('AdminUserId')]" }""");

        var context = await site.SetUpAsync("Forum");

        Assert.Empty(context.Errors);
        var (administrator, settings) = await site.InScopeAsync(async services => (
            (User)(await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("admin"))!,
            await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()));
        Assert.Equal(["Administrator"], administrator.RoleNames);
        Assert.Equal(site.Ran[0], administrator.UserId);
        Assert.Equal(administrator.UserId, settings.SuperUser);
        Assert.Equal("The Forum", settings.SiteName);
        Assert.Equal("Asia/Bishkek", settings.TimeZoneId);
        Assert.Single(await RolesOf(site));
    }

    [Fact]
    public async Task SetUp_PasswordTyped_IsStoredAsHashOnly()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("Forum", Roles);

        await site.SetUpAsync("Forum", "correct horse battery");

        var administrator = await site.InScopeAsync(async services => (User)(await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("admin"))!);
        Assert.DoesNotContain("correct", administrator.PasswordHash, StringComparison.Ordinal);
        Assert.Equal(
            PasswordVerificationResult.Success,
            new PasswordHasher<User>().VerifyHashedPassword(administrator, administrator.PasswordHash!, "correct horse battery"));
    }

    [Fact]
    public async Task SetUp_StepFails_KeepsNothing()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe(
            "Forum",
            Roles,
            """{ "name": "settings", "BaseUrl": "https://example.org" }""",
            """{ "name": "test", "fault": "No power." }""");

        await Assert.ThrowsAsync<RecipeExecutionException>(() => site.SetUpAsync("Forum"));

        Assert.Empty(await RolesOf(site));
        Assert.Null((await site.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync())).BaseUrl);
        Assert.Null(await site.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("admin")));
    }

    [Fact]
    public async Task SetUp_AfterAFailure_BeginsAgain()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("Bad", Roles, """{ "name": "nonsense" }""").WithRecipe("Good", Roles);
        await Assert.ThrowsAsync<RecipeExecutionException>(() => site.SetUpAsync("Bad"));

        var context = await site.SetUpAsync("Good");

        Assert.Empty(context.Errors);
        Assert.Single(await RolesOf(site));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public async Task SetUp_PasswordIsWeak_IsRefusedAndKeepsNothing(string password)
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("Forum", Roles);

        var context = await site.SetUpAsync("Forum", password);

        Assert.NotEmpty(context.Errors);
        Assert.Empty(await RolesOf(site));
    }

    [Fact]
    public async Task GetSetupRecipes_Others_AreLeftOut()
    {
        await using var site = (await SmallSite.CreateAsync())
            .WithRecipe("Forum", Roles)
            .WithFile("Recipes/Content.recipe.json", """{ "name": "Content", "steps": [] }""")
            .WithFile("Recipes/below/Deep.recipe.json", """{ "name": "Deep", "issetuprecipe": true, "steps": [] }""");

        var recipes = await site.Services.GetRequiredService<ISetupService>().GetSetupRecipesAsync();

        Assert.Equal(["Forum"], recipes.Select(recipe => recipe.Name));
    }

    private static async Task<List<OrchardCore.Security.Role>> RolesOf(SmallSite site) =>
        (await site.InScopeAsync(services => services.GetRequiredService<RoleStore>().LoadAsync(TestContext.Current.CancellationToken))).Roles;
}
