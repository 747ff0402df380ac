using System.Net;
using System.Text.RegularExpressions;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;
using Sapling.Tests.Users;

namespace Sapling.Tests.Search;

/// <summary>The indexes page in the admin.</summary>
[Collection(nameof(AccountsSite))]
public sealed partial class SearchIndexesAdminTests(AccountsSite site)
{
    private const string Address = "/admin/search-indexes";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_Always_ShowsEachIndexWithItsLanguageAndDocuments()
    {
        using var admin = await SignInAsync("en");
        var page = await UntilAsync(admin, "It is up to date.");

        Assert.Contains("<h2>forum-ru</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>forum-en</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"en\">English</span>", page, StringComparison.Ordinal);
        Assert.Matches("Documents: [1-9]", page);
        Assert.Contains("It was built from the database.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<progress", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InRussian_HasNoEnglishWord()
    {
        using var admin = await SignInAsync("ru");
        var page = await UntilAsync(admin, "Соответствует базе данных.");
        var shown = page[page.IndexOf("<body", StringComparison.Ordinal)..].Replace($"<span>{ForumSite.AdminName}</span>", "", StringComparison.Ordinal);
        var text = Tags().Replace(Code().Replace(shown, " "), " ").Replace("forum-ru", "", StringComparison.Ordinal).Replace("forum-en", "", StringComparison.Ordinal);

        Assert.DoesNotMatch("[A-Za-z]{2,}", text.Replace("English", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rebuild_Pressed_BuildsTheIndexAnewAndSaysSo()
    {
        using var admin = await SignInAsync("en");
        await UntilAsync(admin, "It is up to date.");
        var before = site.Services.GetRequiredService<LuceneIndexes>().Find("forum-en");

        var answer = await admin.PostAsync(Address + "/rebuild/forum-en", SignedInVisitor.Token(await PageAsync(admin)));
        var page = await PageAsync(admin);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("The index is being rebuilt.", page, StringComparison.Ordinal);
        await Eventually.SeeAsync(
            () => Task.FromResult(site.Services.GetRequiredService<LuceneIndexes>().Find("forum-en")), index => index is not null && index != before, "a new index", _cancellation);
        await UntilAsync(admin, "It is up to date.");
    }

    [Fact]
    public async Task Page_WhileAnIndexIsBuilt_ShowsHowFarItIs()
    {
        using var admin = await SignInAsync("en");
        await UntilAsync(admin, "It is up to date.");
        var states = site.Services.GetRequiredService<IndexStates>();
        states.Begin("forum-en", 2000);
        states.Advance("forum-en", 500);
        try
        {
            var page = await PageAsync(admin);
            Assert.Matches("<progress[^>]* max=\"2000\" value=\"500\"", page);
            Assert.Contains("500 of 2,000", page, StringComparison.Ordinal);
            Assert.Contains("data-changing", page, StringComparison.Ordinal);
        }
        finally
        {
            states.End("forum-en");
        }
    }

    [Fact]
    public async Task Page_AfterAFullDisk_SaysWhatToDo()
    {
        using var admin = await SignInAsync("en");
        await UntilAsync(admin, "It is up to date.");
        var states = site.Services.GetRequiredService<IndexStates>();
        states.Fail("forum-en", new IOException("No space <left>", 28));
        try
        {
            var page = await (await admin.GetAsync(Address)).Content.ReadAsStringAsync(_cancellation);
            Assert.Contains("The disk is full. Free some space", page, StringComparison.Ordinal);
            Assert.Contains("<code lang=\"en\">No space &lt;left&gt;", page, StringComparison.Ordinal);
        }
        finally
        {
            states.Succeed("forum-en");
        }

        Assert.DoesNotContain("The disk is full. Free some space", await PageAsync(admin), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rebuild_WithoutToken_IsRefused()
    {
        using var admin = await SignInAsync("en");

        using var answer = await admin.PostAsync(Address + "/rebuild/forum-en", token: null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Rebuild_UnknownIndex_IsNotFound()
    {
        using var admin = await SignInAsync("en");

        using var answer = await admin.PostAsync(Address + "/rebuild/secret", SignedInVisitor.Token(await PageAsync(admin)));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_Editor_IsRefused()
    {
        var name = await site.CreateUserAsync("indexes-editor", "Editor");
        using var editor = new SignedInVisitor(site);
        await editor.SignInAsync(name, AccountsSite.Password);

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync(Address)).StatusCode);
        Assert.DoesNotContain("search-indexes", await (await editor.GetAsync("/admin")).Content.ReadAsStringAsync(_cancellation), StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(SignedInVisitor admin) =>
        WebUtility.HtmlDecode(await (await admin.GetAsync(Address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private Task<string> UntilAsync(SignedInVisitor admin, string text) =>
        Eventually.SeeAsync(() => PageAsync(admin), page => Occurrences(page, text) == 2, $"both indexes: {text}", _cancellation);

    private static int Occurrences(string page, string text) => page.Split(text).Length - 1;

    private async Task<SignedInVisitor> SignInAsync(string culture)
    {
        var visitor = new SignedInVisitor(site, culture);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);
        return visitor;
    }

    [GeneratedRegex("<code.*?</code>|<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
