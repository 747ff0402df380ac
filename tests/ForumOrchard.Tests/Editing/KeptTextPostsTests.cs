using ForumOrchard.Editing.Kept;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ForumOrchard.Tests.Editing;

/// <summary>What the site answers a browser that keeps what is typed.</summary>
public sealed class KeptTextPostsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Title = "TitlePart.Title";
    private const string KeptAs = "ContentItem.KeptAs";

    [Fact]
    public async Task Post_OfATextThatIsBroughtBack_FillsTheFormAndStoresNothing()
    {
        var form = await CreateAsync("Турпан");

        var restored = await site.Editor.WriteAsync(form, publish: true, (Title, "Турпан прилетел"), ("ContentItem.IsRestored", "true"));

        Assert.Contains("сберёг браузер", restored.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Турпан прилетел", form.ValueOf(KeptAs)), (restored.ValueOf(Title), restored.ValueOf(KeptAs)));
        Assert.Equal("Турпан", (await site.Editor.OpenAsync(form.QuerySelector("form.content-form")!.GetAttribute("action")!)).ValueOf(Title));
    }

    [Fact]
    public async Task Post_OfANewItemThatIsBroughtBack_CreatesNothing()
    {
        var restored = await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: true, (Title, "Чирок-свистунок"), ("ContentItem.IsRestored", "true"));

        Assert.Equal("Чирок-свистунок", restored.ValueOf(Title));
        Assert.DoesNotContain("Чирок-свистунок", (await site.Editor.OpenAsync("/Admin/Contents/ContentItems")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ThatIsRefused_DoesNotTellTheBrowserThatItsTextIsStored()
    {
        var form = await site.Editor.OpenAsync(Writing.NewArticle);

        using var refused = await site.Editor.PostFormAsync(Writing.NewArticle, form.Token(), (KeptAs, form.ValueOf(KeptAs)!), (Title, "Гоголь"), ("ContentItem.IsRestored", "true"), ("submit.Save", "submit.Save"));

        Assert.Contains("сберёг браузер", SharedSite.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(refused.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], cookie => cookie.StartsWith(KeptTexts.Stored, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Form_OfAnotherPerson_NamesAnotherOwnerOfKeptTexts()
    {
        using var colleague = await site.SignInAsAsync("Editor");

        Assert.NotEqual(await OwnerAsync(site.Editor), await OwnerAsync(colleague));
        Assert.Equal(await OwnerAsync(colleague), await OwnerAsync(colleague));

        static async Task<string> OwnerAsync(HttpClient editor) => (await editor.OpenAsync(Writing.NewArticle)).QuerySelector("[data-kept-person]")!.GetAttribute("data-kept-person")!;
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef", null, "0123456789abcdef0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210", "0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210")]
    [InlineData("0123456789abcdef0123456789abcdef", "<script>", "0123456789abcdef0123456789abcdef")]
    [InlineData("x; domain=example.org", null, null)]
    [InlineData(null, "0123456789abcdef0123456789abcdef", null)]
    public void TellStored_OfAnId_SetsACookieWithIdsAlone(string? id, string? before, string? expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = before is null ? default : $"{KeptTexts.Stored}={before}";

        KeptTexts.TellStored(context, id);

        Assert.Equal(expected, context.Response.GetTypedHeaders().SetCookie.SingleOrDefault()?.Value.Value);
    }

    [Fact]
    public void AreStored_OfAResult_IsWhetherItSendsOn()
    {
        Assert.All<IActionResult>([new LocalRedirectResult("/Admin"), new RedirectToActionResult("Edit", null, null), new RedirectToRouteResult(null)], result => Assert.True(KeptTexts.AreStored(result)));
        Assert.All<IActionResult?>([new ViewResult(), new ForbidResult(), null], result => Assert.False(KeptTexts.AreStored(result)));
    }

    [Theory]
    [InlineData("OrchardCore.Contents", true)]
    [InlineData("ForumOrchard.Editing", false)]
    [InlineData("OrchardCore.Menu", false)]
    [InlineData(null, false)]
    public void AreOf_AnArea_IsOnlyTheEditorThatStores(string? area, bool expected) =>
        Assert.Equal(expected, KeptTexts.AreOf(new DefaultHttpContext { Request = { RouteValues = { ["area"] = area } } }));

    private async Task<AngleSharp.Dom.IDocument> CreateAsync(string title) =>
        await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: false, (Title, title));
}
