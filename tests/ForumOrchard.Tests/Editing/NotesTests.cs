using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Editing.Notes;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Tests.Editing;

/// <summary>What those who edit an item say to each other about it.</summary>
public sealed class NotesTests(NotesTests.NotedSite site) : IClassFixture<NotesTests.NotedSite>
{
    private const string Hostile = "</textarea><script>alert(1)</script>";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Note_OnAField_StandsInTheFormWithItsFieldUntilItIsSettled()
    {
        var id = await site.AddAsync("Noted article");
        var page = await WriteAsync(id, "Too long for the feed", "NewsArticlePart.Summary");
        Assert.Equal("Summary", page.QuerySelector(".note h2")!.TextContent);

        var form = await site.Editor.OpenAsync(FormOf(id));
        var note = form.QuerySelector("[data-note-field='NewsArticlePart.Summary']")!;
        Assert.Contains("Too long for the feed", note.TextContent, StringComparison.Ordinal);
        Assert.Contains(form.QuerySelectorAll("a"), link => link.TextContent == "Notes: 1");

        await site.Editor.PressAsync((await site.Editor.OpenAsync(NotesOf(id))).QuerySelector("[name=isResolved][value=true]")!);
        Assert.Null((await site.Editor.OpenAsync(FormOf(id))).QuerySelector("[data-note-field]"));
    }

    [Fact]
    public async Task Thread_OfAnItemWithAllTheNotesThatItTakes_CanBeSettledAndNotOpenedAgain()
    {
        var id = await site.AddAsync("Discussed article");
        await WriteAsync(id, "The first of many", string.Empty);
        await site.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var first = (await session.Query<Note, NoteIndex>(index => index.ContentItemId == id).FirstOrDefaultAsync())!;
            for (var count = 1; count < NoteBook.MostNotes; count++)
            {
                await session.SaveAsync(new Note { ContentItemId = id, ThreadId = first.ThreadId, Field = first.Field, Kind = NoteKind.Text, UserId = first.UserId, UserName = first.UserName, Text = "One more" });
            }
        });

        var settled = await site.Editor.PressAsync((await site.Editor.OpenAsync(NotesOf(id))).QuerySelector("[name=isResolved][value=true]")!);
        var full = await site.Editor.PressAsync(settled.QuerySelector("[name=isResolved][value=false]")!);

        Assert.Contains("takes no more", full.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.Editor.OpenAsync(NotesOf(id))).QuerySelector("[name=isResolved][value=true]"));
    }

    [Fact]
    public async Task Thread_SettledAndOpenedAgain_KeepsAllThatWasSaid()
    {
        var id = await site.AddAsync("Discussed article");
        var page = await WriteAsync(id, "Is the date right?");
        page = await site.Editor.SendAsync(page.QuerySelector(".note form[action$='/write']")!, ("text", "Yes, I have asked"));
        page = await site.Editor.PressAsync(page.QuerySelector("[name=isResolved][value=true]")!);
        Assert.Equal("Settled notes: 1", page.QuerySelector("details.more summary")!.TextContent);

        page = await site.Editor.PressAsync(page.QuerySelector("[name=isResolved][value=false]")!);

        Assert.Equal(
            ["Is the date right?", "Yes, I have asked", "has settled it", "has opened it again"],
            page.QuerySelectorAll(".note-thread li").Select(line => line.QuerySelectorAll("p")[1].TextContent));
    }

    [Fact]
    public async Task Mention_OfAColleague_WaitsOnTheirDashboardUntilTheyAnswer()
    {
        var id = await site.AddAsync("Article for two");
        var page = await WriteAsync(id, "@COLLEAGUE please check the numbers; write to somebody@colleague if unsure");
        Assert.Contains("@colleague", page.QuerySelector("#people")!.TextContent, StringComparison.Ordinal);

        var panel = Panel(await site.Colleague.OpenAsync("/admin"), "Notes to you")!;
        Assert.StartsWith("@COLLEAGUE please check the numbers", panel.QuerySelector("a")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Panel(await site.Editor.OpenAsync("/admin"), "Notes to you"));

        var thread = await site.Colleague.OpenAsync(panel.QuerySelector("a")!.GetAttribute("href")!);
        await site.Colleague.SendAsync(thread.QuerySelector(".note form[action$='/write']")!, ("text", "Done"));
        Assert.Null(Panel(await site.Colleague.OpenAsync("/admin"), "Notes to you"));
    }

    [Fact]
    public async Task Mention_OfWhoMayNotEdit_TellsThemNothing()
    {
        var id = await site.AddAsync("Not for moderators");

        var page = await WriteAsync(id, "@watchful look at this");

        Assert.DoesNotContain("@watchful", page.QuerySelector("#people")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Panel(await site.Moderator.OpenAsync("/admin"), "Notes to you"));
    }

    [Fact]
    public async Task Mention_OfWhoMayNoLongerEdit_TellsThemNothing()
    {
        var id = await site.AddAsync("No longer theirs");
        await site.InScopeAsync(async services =>
        {
            var user = (User)(await services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("watchful"))!;
            await services.GetRequiredService<ISession>().SaveAsync(new Note { ContentItemId = id, ThreadId = "lost", Text = "@watchful secret", UserId = "somebody", Mentioned = [user.UserId] });
        });

        Assert.Null(Panel(await site.Moderator.OpenAsync("/admin"), "Notes to you"));
    }

    [Fact]
    public async Task Notes_ForWhoMayNotEdit_AreClosedAndTakeNothing()
    {
        var id = await site.AddAsync("Closed article");
        var page = await WriteAsync(id, "Secret");
        var thread = page.QuerySelector("[name=thread]")!.GetAttribute("value")!;
        var token = (await site.Moderator.OpenAsync("/admin")).Token();

        using var read = await site.Moderator.GetAsync(new Uri(NotesOf(id), UriKind.Relative), Cancellation);
        using var written = await site.Moderator.PostFormAsync(NotesOf(id) + "/write", token, ("thread", thread), ("text", "Intruding"));
        using var decided = await site.Moderator.PostFormAsync(NotesOf(id) + "/decide", token, ("thread", thread), ("isResolved", "true"));

        Assert.All([read, written, decided], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        var after = await site.Editor.OpenAsync(NotesOf(id));
        Assert.Equal(["Secret"], after.QuerySelectorAll(".note-thread .text-wrap").Select(text => text.TextContent));
    }

    [Fact]
    public async Task Thread_OfAnotherItem_IsNotReachedThroughThisOne()
    {
        var page = await WriteAsync(await site.AddAsync("Article of others"), "Theirs");
        var thread = page.QuerySelector("[name=thread]")!.GetAttribute("value")!;
        var mine = NotesOf(await site.AddAsync("Article of mine"));
        var token = (await site.Editor.OpenAsync(mine)).Token();

        using var written = await site.Editor.PostFormAsync(mine + "/write", token, ("thread", thread), ("text", "Wrong place"));
        using var decided = await site.Editor.PostFormAsync(mine + "/decide", token, ("thread", thread), ("isResolved", "true"));

        Assert.All([written, decided], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    [Fact]
    public async Task Note_WithMarkup_IsShownAsText()
    {
        var id = await site.AddAsync("Article with a hostile note");

        var page = await WriteAsync(id, Hostile);
        var form = await site.Editor.OpenAsync(FormOf(id));

        Assert.Equal(Hostile, page.QuerySelector(".note-thread .text-wrap")!.TextContent);
        Assert.Equal(Hostile, form.QuerySelector("[data-note-field] .text-wrap")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("script").Concat(form.QuerySelectorAll("script")), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "Write something first.")]
    [InlineData(2001, "A note has at most 2,000 characters; this one has 2,001.")]
    public async Task Note_EmptyOrTooLong_IsNotStoredAndComesBack(int length, string expected)
    {
        var id = await site.AddAsync($"Article with a note of {length}");

        var page = await WriteAsync(id, new string('x', length));

        Assert.Equal(expected, page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(length, ((AngleSharp.Html.Dom.IHtmlTextAreaElement)page.QuerySelector("#text")!).Value.Length);
        Assert.Empty((await site.Editor.OpenAsync(NotesOf(id))).QuerySelectorAll(".note-thread"));
    }

    [Fact]
    public async Task Note_OnWhatIsNoField_IsAboutTheWholeItem()
    {
        var page = await WriteAsync(await site.AddAsync("Article without that field"), "About what?", "Nothing.There");

        Assert.Equal("The whole item", page.QuerySelector(".note h2")!.TextContent);
    }

    private static string NotesOf(string id) => $"/Admin/editing/notes/{id}";

    private static string FormOf(string id) => $"/Admin/Contents/ContentItems/{id}/Edit";

    private static IElement? Panel(IDocument page, string title) =>
        page.QuerySelectorAll(".work-panel").SingleOrDefault(panel => panel.QuerySelector("h2")!.ChildNodes[0].TextContent.Trim() == title);

    private async Task<IDocument> WriteAsync(string id, string text, string field = "")
    {
        var page = await site.Editor.OpenAsync(NotesOf(id));
        var forms = page.QuerySelectorAll("form[action$='/write']");
        return await site.Editor.SendAsync(forms[^1], ("field", field), ("text", text));
    }

    /// <summary>A site with an editor, a colleague and somebody who may not edit, all signed in, in English.</summary>
    public sealed class NotedSite : ForumSite, IAsyncLifetime
    {
        private const string Password = "apricot valley 1916";

        public NotedSite()
        {
            RunsBackgroundTasks = false;
            Settings[SignInLimit.Setting] = "1000";
        }

        public HttpClient Editor { get; private set; } = new();

        public HttpClient Colleague { get; private set; } = new();

        public HttpClient Moderator { get; private set; } = new();

        public new async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Editor = await this.SignInAsync("en");
            Colleague = await AddUserAsync("colleague", "Editor");
            Moderator = await AddUserAsync("watchful", "Moderator");
        }

        public new async ValueTask DisposeAsync()
        {
            Editor.Dispose();
            Colleague.Dispose();
            Moderator.Dispose();
            await base.DisposeAsync();
        }

        public async Task<string> AddAsync(string title)
        {
            var id = string.Empty;
            await InScopeAsync(async services =>
            {
                var contents = services.GetRequiredService<IContentManager>();
                var item = await contents.NewAsync("NewsArticle");
                item.DisplayText = title;
                await contents.CreateAsync(item, VersionOptions.Draft);
                id = item.ContentItemId;
            });
            return id;
        }

        private async Task<HttpClient> AddUserAsync(string name, string role)
        {
            await InScopeAsync(async services => Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(
                new User { UserName = name, Email = name + "@example.org", RoleNames = [role] }, Password)).Succeeded));
            return await this.SignInAsync("en", name, Password);
        }
    }
}
