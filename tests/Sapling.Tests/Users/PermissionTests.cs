using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using Sapling.Tests.Recipes;

namespace Sapling.Tests.Users;

public sealed class PermissionTests
{
    private const string Roles = """
        { "name": "Roles", "Roles": [
          { "Name": "Editor", "Permissions": [ "PublishContent" ] },
          { "Name": "Moderator", "Permissions": [ "Publish_Comment" ] },
          { "Name": "Author", "Permissions": [ "EditOwnContent" ] },
          { "Name": "Authenticated", "Permissions": [ "Vote" ] },
          { "Name": "Anonymous", "Permissions": [ "ViewContent" ] }
        ] }
        """;

    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    [Fact]
    public async Task Authorize_Nobody_HasTheRoleAnonymousOnly()
    {
        await using var site = await SiteAsync();

        Assert.True(await MayAsync(site, Nobody, CommonPermissions.ViewContent));
        Assert.False(await MayAsync(site, Nobody, new Permission("Vote")));
        Assert.False(await MayAsync(site, Nobody, CommonPermissions.EditContent));
    }

    [Fact]
    public async Task Authorize_SignedIn_HasTheRolesAuthenticatedAndAnonymousToo()
    {
        await using var site = await SiteAsync();

        Assert.True(await MayAsync(site, User("Moderator"), new Permission("Vote")));
        Assert.True(await MayAsync(site, User("Moderator"), CommonPermissions.ViewContent));
    }

    [Fact]
    public async Task Authorize_ImpliedPermission_IsGranted()
    {
        await using var site = await SiteAsync();

        Assert.True(await MayAsync(site, User("Editor"), CommonPermissions.EditContent));
        Assert.False(await MayAsync(site, User("Editor"), CommonPermissions.DeleteContent));
    }

    [Fact]
    public async Task Authorize_PermissionOfOneType_IsForThatTypeOnly()
    {
        await using var site = await SiteAsync();
        var moderator = User("Moderator");

        Assert.True(await MayAsync(site, moderator, CommonPermissions.EditContent, new ContentItem { ContentType = "Comment" }));
        Assert.True(await MayAsync(site, moderator, CommonPermissions.PublishContent, "Comment"));
        Assert.False(await MayAsync(site, moderator, CommonPermissions.EditContent, new ContentItem { ContentType = "Page" }));
        Assert.False(await MayAsync(site, moderator, CommonPermissions.EditContent));
    }

    [Fact]
    public async Task Authorize_OwnContent_NeedsOwnership()
    {
        await using var site = await SiteAsync();
        var author = User("Author");

        Assert.True(await MayAsync(site, author, CommonPermissions.EditContent, new ContentItem { ContentType = "Page", Owner = "me" }));
        Assert.False(await MayAsync(site, author, CommonPermissions.EditContent, new ContentItem { ContentType = "Page", Owner = "you" }));
        Assert.False(await MayAsync(site, author, CommonPermissions.EditContent, new ContentItem { ContentType = "Page" }));
    }

    [Fact]
    public async Task Authorize_Administrator_HasEveryRight()
    {
        await using var site = await SiteAsync();

        Assert.True(await MayAsync(site, User("Administrator"), new Permission("Anything")));
    }

    [Fact]
    public async Task Authorize_RoleClaimWithoutSignIn_CountsForNothing()
    {
        await using var site = await SiteAsync();
        var pretender = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "Administrator")]));

        Assert.False(await MayAsync(site, pretender, CommonPermissions.EditContent));
    }

    [Fact]
    public async Task Authorize_RoleChanges_CountsAtOnce()
    {
        await using var site = (await SiteAsync()).WithRecipe("Stricter", """{ "name": "Roles", "Roles": [ { "Name": "Editor", "Permissions": [] } ] }""");
        Assert.True(await MayAsync(site, User("Editor"), CommonPermissions.PublishContent));

        await site.RunAsync("Stricter");

        Assert.False(await MayAsync(site, User("Editor"), CommonPermissions.PublishContent));
    }

    private static async Task<SmallSite> SiteAsync()
    {
        var site = (await SmallSite.CreateAsync()).WithRecipe("Roles", Roles);
        await site.RunAsync("Roles");
        return site;
    }

    private static ClaimsPrincipal User(string role) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, "me"), new Claim(ClaimTypes.Role, role)],
        authenticationType: "test"));

    private static Task<bool> MayAsync(SmallSite site, ClaimsPrincipal user, Permission permission, object? resource = null) =>
        site.InScopeAsync(services => services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, permission, resource));
}
