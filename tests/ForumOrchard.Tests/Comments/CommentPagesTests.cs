using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.Services;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;

namespace ForumOrchard.Tests.Comments;

/// <summary>The path of a comment: from the form below an article, through moderation, to the page.</summary>
public sealed class CommentPagesTests(SharedSite site)
{
    private const string Article = "/en/news/2024/09/regional-dialogue-ca";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Article_OpenForComments_ComesFromThePageCacheAndLeadsToTheForm()
    {
        await site.OpenAsync(Article);

        // A change elsewhere, as by another test, may empty the cache between two visits.
        await UntilAsync(() => site.Client.GetAsync(new Uri(Article, UriKind.Relative), Cancellation), visit => visit.Headers.Age is not null);

        var page = await site.OpenAsync(Article);
        Assert.Null(page.QuerySelector("[name=__RequestVerificationToken]"));
        var form = await site.OpenAsync(page.QuerySelector("#comments a.btn")!.GetAttribute("href")!);
        Assert.Equal("post", form.QuerySelector("form.form")!.GetAttribute("method"));
        Assert.Equal(Article, form.QuerySelector(".lead a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Comment_WithoutAntiForgeryToken_IsRefusedAndNotKept()
    {
        using var visitor = site.NewVisitor();
        var fields = await FormAsync(visitor, "No token");
        fields.Remove("__RequestVerificationToken");

        using var response = await SendAsync(visitor, fields);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith("If you sent a form", SharedSite.Parse(await response.Content.ReadAsStringAsync(Cancellation)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No token", await WaitingAsync());
    }

    [Fact]
    public async Task Comment_TrapFilled_IsRefusedAndNotKept()
    {
        using var visitor = site.NewVisitor();
        var fields = await FormAsync(visitor, "From a program");
        fields["Website"] = "https://example.org";

        using var response = await SendAsync(visitor, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.DoesNotContain("From a program", await WaitingAsync());
    }

    [Fact]
    public async Task Comment_TheDatabaseDoesNotTakeIt_ComesBackWithItsTextAndIsTakenLater()
    {
        using var visitor = site.NewVisitor();
        var text = $"Unlucky {Guid.NewGuid():n}";
        var fields = await FormAsync(visitor, text);
        await ExecuteAsync($"create trigger Full before insert on Document when instr(new.Content, '{text}') begin select raise(abort, 'database or disk is full'); end");

        using (var response = await SendAsync(visitor, fields))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            var page = SharedSite.Parse(await response.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal(text, page.QuerySelector("#comment-text")!.TextContent);
            Assert.Contains("could not be saved", Assert.Single(page.QuerySelectorAll("[role=alert]")).TextContent, StringComparison.Ordinal);
        }

        await ExecuteAsync("drop trigger Full");
        Assert.DoesNotContain(text, await WaitingAsync());
        using var again = await SendAsync(visitor, fields);
        Assert.Contains(text, await WaitingAsync());
    }

    [Fact]
    public async Task Comment_SentAtOnce_IsRefusedAndComesBackWithItsText()
    {
        using var visitor = site.NewVisitor();
        var fields = await FormAsync(visitor, "Too <quick>");
        fields["Shown"] = Stamp(DateTime.UtcNow.AddMinutes(1));

        using var response = await SendAsync(visitor, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = SharedSite.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("Too <quick>", page.QuerySelector("#comment-text")!.TextContent);
        Assert.Single(page.QuerySelectorAll("[role=alert]"));
    }

    [Fact]
    public async Task Comment_AddressMissing_PointsToTheField()
    {
        using var visitor = site.NewVisitor();
        var fields = await FormAsync(visitor, "No address");
        fields["Email"] = "nobody";

        using var response = await SendAsync(visitor, fields);

        var field = SharedSite.Parse(await response.Content.ReadAsStringAsync(Cancellation)).QuerySelector("#comment-email")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.NotNull(field.Owner!.GetElementById(field.GetAttribute("aria-describedby")!));
        Assert.DoesNotContain("No address", await WaitingAsync());
    }

    [Fact]
    public async Task Comment_Valid_WaitsAndThenAppears()
    {
        const string Text = "We were there. <b>Thank you</b>: https://example.org/photos";
        using var visitor = site.NewVisitor();
        using var received = await SendAsync(visitor, await FormAsync(visitor, Text));
        Assert.EndsWith("/received", received.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.DoesNotContain(Text, (await site.OpenAsync(Article)).Body!.TextContent, StringComparison.Ordinal);

        using var moderator = await SignInAsync();
        await PressAsync(moderator, Text, "btn-primary");

        var page = await UntilAsync(async () => await site.OpenAsync(Article), shown => shown.QuerySelector(".comment") is not null);
        var comment = Assert.Single(page.QuerySelectorAll(".comment"));
        Assert.Contains(Text, comment.TextContent, StringComparison.Ordinal);
        Assert.Contains("Aigul <A>", comment.TextContent, StringComparison.Ordinal);
        Assert.Null(comment.QuerySelector("b"));
        Assert.Equal("auto", comment.QuerySelector("p")!.GetAttribute("dir"));
        Assert.Equal("Aigul <A>", comment.QuerySelector("bdi")!.TextContent);
        Assert.Contains("nofollow", comment.QuerySelector("a")!.GetAttribute("rel")!, StringComparison.Ordinal);
        Assert.DoesNotContain("aigul@example.org", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Text, await WaitingAsync());
    }

    [Fact]
    public async Task Comment_WithNul_KeepsItsText()
    {
        var mark = $"{Guid.NewGuid():n}";
        using var visitor = site.NewVisitor();

        using var received = await SendAsync(visitor, await FormAsync(visitor, $"Before\0 and after {mark}"));

        Assert.EndsWith("/received", received.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains($"Before  and after {mark}", await WaitingAsync());
    }

    [Fact]
    public async Task Comment_Removed_IsGone()
    {
        const string Text = "To be removed";
        using var visitor = site.NewVisitor();
        (await SendAsync(visitor, await FormAsync(visitor, Text))).Dispose();

        using var moderator = await SignInAsync();
        await PressAsync(moderator, Text, "btn-danger");

        Assert.DoesNotContain(Text, await WaitingAsync());
        Assert.DoesNotContain(Text, (await site.OpenAsync(Article)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_ClosedToComments_HasNoFormAndTakesNone()
    {
        const string Closed = "/en/publications/cedaw-inquiry-bride-kidnapping-2018";
        var itemId = await ItemIdAsync(Closed);

        Assert.Null((await site.OpenAsync(Closed)).QuerySelector("a[href*='/comments/']"));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/en/comments/" + itemId));
    }

    [Theory]
    [InlineData("/en/comments/4nothing0000000000000000ab")]
    [InlineData("/en/comments/4nothing0000000000000000ab/received")]
    public async Task Form_OfNoItem_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync(address));

    [Fact]
    public async Task AdminComments_Visitor_IsSentToSignIn()
    {
        using var response = await site.Client.GetAsync(new Uri("/admin/Comments", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("/login", response.Headers.Location!.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The fields of the form that the article leads to, as a person fills them in within a minute.</summary>
    private async Task<Dictionary<string, string>> FormAsync(HttpClient visitor, string text)
    {
        var article = SharedSite.Parse(await visitor.GetStringAsync(Article, Cancellation));
        var page = SharedSite.Parse(await visitor.GetStringAsync(article.QuerySelector("#comments a.btn")!.GetAttribute("href")!, Cancellation));
        var form = page.QuerySelector("form.form")!;
        return new Dictionary<string, string>
        {
            ["action"] = form.GetAttribute("action")!,
            ["__RequestVerificationToken"] = Token(form),
            ["Shown"] = Stamp(DateTime.UtcNow.AddMinutes(-1)),
            ["Name"] = "Aigul <A>",
            ["Email"] = "aigul@example.org",
            ["Text"] = text,
            ["Website"] = string.Empty,
        };
    }

    /// <summary>A stamp that the site accepts as its own.</summary>
    private string Stamp(DateTime shown) => new CommentFormClock(site.Services.GetRequiredService<IDataProtectionProvider>(), new FakeClock(shown)).Start();

    private static async Task<HttpResponseMessage> SendAsync(HttpClient visitor, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Where(field => field.Key != "action"));
        return await visitor.PostAsync(fields["action"], content, Cancellation);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = site.Services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private async Task<IReadOnlyList<string>> WaitingAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<CommentBook>().WaitingAsync(100)).Select(comment => comment.As<CommentPart>()!.Text)];
    }

    private async Task<HttpClient> SignInAsync()
    {
        var moderator = site.NewVisitor();
        var page = SharedSite.Parse(await moderator.GetStringAsync("/login", Cancellation));
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = ForumSite.AdminName,
            ["Password"] = ForumSite.AdminPassword,
            ["__RequestVerificationToken"] = Token(page.QuerySelector("form")!),
        });
        using var response = await moderator.PostAsync("/login", content, Cancellation);
        response.EnsureSuccessStatusCode();
        return moderator;
    }

    /// <summary>Presses a button of a comment that waits.</summary>
    private static async Task PressAsync(HttpClient moderator, string text, string button)
    {
        var comment = SharedSite.Parse(await moderator.GetStringAsync("/admin/Comments", Cancellation)).QuerySelectorAll("li").Single(item => item.QuerySelector("pre")?.TextContent == text);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = Token(comment.Closest("form")!) });
        using var response = await moderator.PostAsync(comment.QuerySelector($"button.{button}")!.GetAttribute("formaction")!, content, Cancellation);
        response.EnsureSuccessStatusCode();
    }

    private async Task<string> ItemIdAsync(string address)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var (found, entry) = await scope.ServiceProvider.GetRequiredService<OrchardCore.ContentManagement.Routing.IAutorouteEntries>().TryGetEntryByPathAsync(address);
        Assert.True(found);
        return entry!.ContentItemId;
    }

    /// <summary>Pages for anonymous visitors are cached; changes appear within seconds.</summary>
    private static async Task<T> UntilAsync<T>(Func<Task<T>> open, Func<T, bool> isThere)
    {
        for (var attempt = 0; ; attempt++)
        {
            var page = await open();
            if (isThere(page))
            {
                return page;
            }

            Assert.True(attempt < 50, "It did not come.");

            await Task.Delay(100, Cancellation);
        }
    }

    private static string Token(IElement form) => form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
