using System.Net;
using ForumOrchard.Pages.Untranslated;
using ForumOrchard.Pages.Wishes;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Translating;

/// <summary>A reader asks for a page in their language, and translators see how many do.</summary>
public sealed class TranslationWishTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wish_OfAVisitor_IsCountedOnceANetworkAndRaisesTheItemAmongTheMissing()
    {
        await AddAsync("Выдра первая", "ru/about/otter-one");
        await AddAsync("Выдра вторая", "ru/about/otter-two");
        using var visitor = site.NewVisitor();
        var missing = await visitor.OpenAsync("/en/untranslated?of=/ru/about/otter-one");
        Assert.Equal(["/ru/about/otter-one"], missing.AddressesOf("main ul a[lang=ru][hreflang=ru]"));

        var thanks = await visitor.SendAsync(missing.QuerySelector("main form")!);
        Assert.StartsWith("Thank you.", thanks.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(thanks.QuerySelector("main form"));
        await visitor.SendAsync((await visitor.OpenAsync("/en/untranslated?of=/ru/about/otter-one")).QuerySelector("main form")!);

        var rows = (await site.Editor.OpenAsync("/Admin/Translations?lang=en&state=missing&q=Выдра")).QuerySelectorAll("tbody tr");
        Assert.Equal(["Выдра первая", "Выдра вторая"], rows.Select(row => row.QuerySelector("th span")!.TextContent));
        Assert.Contains("посетители просили: 1", rows[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("просили", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("\"en\",\"missing\",\"3\",\"\",\"1\"", (await site.Editor.GetStringAsync(new Uri("/Admin/Translations/Csv?q=первая", UriKind.Relative), Cancellation)).Split("\r\n")[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wish_WithoutTheToken_IsRefused()
    {
        await AddAsync("Рысь", "ru/about/lynx");

        using var answer = await site.NewVisitor().PostFormAsync("/en/untranslated?of=/ru/about/lynx");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/ru/untranslated?of=/en/about/profile", "/ru/about/profile")]
    [InlineData("/en/untranslated?of=/ru/about/profile", "/en/about/profile")]
    public async Task Wish_ForAPageThatIsTranslated_LeadsToIt(string address, string expected)
    {
        using var visitor = site.NewVisitor();
        await AddAsync("Сова", "ru/about/owl");
        var token = (await visitor.OpenAsync("/en/untranslated?of=/ru/about/owl")).Token();

        using var answer = await visitor.PostFormAsync(address, token);

        Assert.Equal(expected, answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.DoesNotContain("просили", (await site.Editor.OpenAsync("/Admin/Translations?q=Profile")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wishes_AtTheSameMoment_AllCount()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.InScopeAsync(_ => TranslationWishes.AddAsync("same-moment", "en"))));

        await site.InScopeAsync(async services => Assert.Equal(4, (await services.GetRequiredService<TranslationWishes>().CountsAsync())[("same-moment", "en")]));
    }

    [Fact]
    public async Task Draft_ThatNoVisitorMaySee_IsNotOffered()
    {
        await site.AddAsync("Page", "ru/about/secret-draft", VersionOptions.Draft, item => item.DisplayText = "Тайна");

        using var answer = await site.Client.GetAsync(new Uri("/en/untranslated?of=/ru/about/secret-draft", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Limit_OfANetwork_IsTenWishesAndOnePageADay()
    {
        using var limit = new WishLimit();
        var (one, other) = (IPAddress.Parse("192.0.2.1"), IPAddress.Parse("198.51.100.1"));

        Assert.All(Enumerable.Range(0, 10), _ => Assert.True(limit.TryTake(one)));
        Assert.Equal((false, true), (limit.TryTake(one), limit.TryTake(other)));
        Assert.Equal((true, false), (limit.IsFirst(one, "a", "ky"), limit.IsFirst(one, "a", "ky")));
        Assert.Equal((true, true, true), (limit.IsFirst(other, "a", "ky"), limit.IsFirst(one, "b", "ky"), limit.IsFirst(one, "a", "en")));
    }

    private Task<string> AddAsync(string title, string path) => site.AddAsync("Page", path, VersionOptions.Published, item =>
    {
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
    });
}
