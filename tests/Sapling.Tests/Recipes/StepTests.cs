using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Features.Roles;

namespace Sapling.Tests.Recipes;

public sealed class StepTests
{
    private sealed class FairSettings
    {
        public string Motto { get; set; } = "";
    }

    [Fact]
    public async Task Settings_KnownAndUnknownNames_AreSetAndAttached()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe(
            "R",
            """{ "name": "settings", "SiteName": "Форум", "PageSize": 7, "FairSettings": { "Motto": "Together" } }""");

        await site.RunAsync("R");

        var settings = await SettingsOf(site);
        Assert.Equal("Форум", settings.SiteName);
        Assert.Equal(7, settings.PageSize);
        Assert.Equal("Together", settings.As<FairSettings>().Motto);
        Assert.Null(settings.Properties["SiteName"]);
    }

    [Fact]
    public async Task Settings_WrongKindOfValue_NamesTheSetting()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "settings", "PageSize": "many" }""");

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("R"));

        Assert.Contains("\"PageSize\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CustomSettings_Item_IsAttachedUnderItsType()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "custom-settings", "Motto": { "ContentType": "Motto" } }""");

        await site.RunAsync("R");

        Assert.Equal("Motto", (await SettingsOf(site)).Properties["Motto"]?["ContentType"]?.ToString());
    }

    [Fact]
    public async Task Themes_Enabled_AreKeptInTheSettings()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "themes", "site": "Some.Theme" }""");

        await site.RunAsync("R");

        Assert.Equal("Some.Theme", (await SettingsOf(site)).Properties["CurrentThemeName"]?.ToString());
    }

    [Theory]
    [InlineData("""{ "name": "themes", "admin": "Not.Enabled" }""", "Not.Enabled")]
    [InlineData("""{ "name": "feature", "enable": [ "No.Such.Feature" ] }""", "No.Such.Feature")]
    [InlineData("""{ "name": "feature", "enable": [ "Not.Enabled" ] }""", "Not.Enabled")]
    [InlineData("""{ "name": "feature", "disable": [ "Some.Theme" ] }""", "Some.Theme")]
    public async Task Features_NotAsTheSiteRuns_AreNamed(string step, string id)
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", step);

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("R"));

        Assert.Contains($"\"{id}\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_DescribedTwice_HaveThePermissionsOfTheLast()
    {
        await using var site = (await SmallSite.CreateAsync())
            .WithRecipe("One", """{ "name": "roles", "Roles": [ { "Name": "Editor", "Description": "Writes", "Permissions": [ "A", "B" ] } ] }""")
            .WithRecipe("Two", """{ "name": "Roles", "Roles": [ { "Name": "editor", "Permissions": [ "C" ] } ] }""");

        await site.RunAsync("One");
        await site.RunAsync("Two");

        var roles = (await site.InScopeAsync(services => services.GetRequiredService<RoleStore>().LoadAsync(TestContext.Current.CancellationToken))).Roles;
        var role = Assert.Single(roles);
        Assert.Equal("Writes", role.RoleDescription);
        Assert.Equal(["C"], role.RoleClaims.Select(claim => claim.ClaimValue));
    }

    [Fact]
    public async Task Users_WithoutHash_AreCreatedAndCannotSignIn()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe(
            "R",
            """{ "name": "Users", "Users": [ { "UserName": "meerim", "Email": "m@example.org", "RoleNames": [ "Editor" ] } ] }""");

        await site.RunAsync("R");

        var (user, hasPassword) = await site.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var found = (User)(await users.FindByNameAsync("Meerim"))!;
            return (found, await users.HasPasswordAsync(found));
        });
        Assert.Equal(["Editor"], user.RoleNames);
        Assert.Equal(26, user.UserId.Length);
        Assert.False(hasPassword);
    }

    private static Task<ISite> SettingsOf(SmallSite site) =>
        site.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
}
