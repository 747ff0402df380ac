using System.Globalization;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.News;

/// <summary>When an article is from, if its editor does not say.</summary>
public sealed class NewsDateTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Date = "NewsArticlePart.Date.LocalDateTime";

    private static string Month => ForumSite.Today.ToString("yyyy/MM", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Publish_WithoutADate_IsOfThisMomentAndInTheList()
    {
        var draft = await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: false, ("TitlePart.Title", "Жаворонок без даты"));
        Assert.Equal(string.Empty, draft.ValueOf(Date) ?? string.Empty);
        Assert.StartsWith($"ru/news/{Month}/", draft.ValueOf("AutoroutePart.Path"), StringComparison.Ordinal);

        var published = await site.Editor.WriteAsync(draft, publish: true);

        Assert.StartsWith(ForumSite.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), published.ValueOf(Date), StringComparison.Ordinal);
        var list = await site.Client.GetStringAsync(new Uri($"/ru/news/{Month}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Жаворонок без даты", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_WithADate_KeepsIt()
    {
        var published = await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: true, ("TitlePart.Title", "Зяблик с датой"), (Date, "2026-05-04T09:30"));

        Assert.StartsWith("2026-05-04T09:30", published.ValueOf(Date), StringComparison.Ordinal);
        Assert.StartsWith("ru/news/2026/05/", published.ValueOf("AutoroutePart.Path"), StringComparison.Ordinal);
    }
}
