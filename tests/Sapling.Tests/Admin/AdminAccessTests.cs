using System.Net;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.PublishLater.Models;
using OrchardCore.Title.Models;
using Sapling.Tests.Users;

namespace Sapling.Tests.Admin;

[Collection(nameof(AccountsSite))]
public sealed class AdminAccessTests(AccountsSite site)
{
    [Theory]
    [InlineData("/admin")]
    [InlineData("/Admin")]
    [InlineData("/admin/")]
    [InlineData("/admin/anything/that/is/not/there")]
    public async Task Admin_Anonymous_IsSentToSignIn(string address)
    {
        var response = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/login", response.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task Admin_Administrator_SeesTheContentNewestFirst()
    {
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);

        var response = await visitor.GetAsync("/Admin/Contents/ContentItems");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<table", page, StringComparison.Ordinal);
        Assert.Contains("value=\"NewsArticle\"", page, StringComparison.Ordinal);
        Assert.Contains("no-store", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", 60, "Будет опубликовано")]
    [InlineData("ru", -60, "пока не удалась")]
    [InlineData("en", -60, "which has failed so far")]
    public async Task Admin_PlannedDraft_SaysWhenItIsPublishedOrThatThisFails(string culture, int minutes, string expected)
    {
        var title = $"Planned {Guid.NewGuid():n}";
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("NewsArticle");
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = DateTime.UtcNow.AddMinutes(minutes));
            await contents.CreateAsync(item, VersionOptions.Draft);
        });
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);
        visitor.Cookies.Add(site.Address, new Cookie(".AspNetCore.Culture", Uri.EscapeDataString($"c={culture}|uic={culture}")));

        var page = await (await visitor.GetAsync("/Admin/Contents/ContentItems?type=NewsArticle")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var row = page[page.IndexOf(title, StringComparison.Ordinal)..];
        Assert.Contains(expected, row[..row.IndexOf("</tr>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Admin_ForgedNotice_IsPassedOver()
    {
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);
        visitor.Cookies.Add(site.Address, new Cookie("notices", "forged"));

        var response = await visitor.GetAsync("/admin");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("role=\"status\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Admin_FilteredByType_ShowsThatTypeOnly()
    {
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);

        var page = await (await visitor.GetAsync("/Admin/Contents/ContentItems?type=Program")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("/programs/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/news/2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Admin_Moderator_SeesCommentsOnly()
    {
        var name = await site.CreateUserAsync("moderator", "Moderator");
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(name, AccountsSite.Password);

        var response = await visitor.GetAsync("/Admin/Contents/ContentItems?type=Program");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("value=\"Program\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/programs/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Admin_Menu_LeadsToTheModulesPagesThatTheUserMayOpen()
    {
        var moderators = await site.CreateUserAsync("moderator2", "Moderator");
        var translators = await site.CreateUserAsync("translator", "Translator");
        using var moderator = new SignedInVisitor(site);
        using var translator = new SignedInVisitor(site);
        await moderator.SignInAsync(moderators, AccountsSite.Password);
        await translator.SignInAsync(translators, AccountsSite.Password);

        var forModerator = await (await moderator.GetAsync("/admin")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var forTranslator = await (await translator.GetAsync("/admin")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("href=\"/Admin/Comments\"", forModerator, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/Admin/Comments\"", forTranslator, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await moderator.GetAsync("/Admin/Comments")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await translator.GetAsync("/Admin/Comments")).StatusCode);
    }

    [Theory]
    [InlineData("?pagenum=0")]
    [InlineData("?pagenum=-3")]
    [InlineData("?pagenum=99999")]
    [InlineData("?pagenum=x")]
    [InlineData("?type=Nonsense%27--")]
    public async Task Admin_WildQuery_IsAPageAllTheSame(string query)
    {
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/Admin/Contents/ContentItems" + query)).StatusCode);
    }
}
