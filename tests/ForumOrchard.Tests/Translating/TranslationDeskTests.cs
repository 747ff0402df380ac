using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Tests.Translating;

/// <summary>The translator's desk over HTTP, on a fresh site.</summary>
public sealed class TranslationDeskTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Table_OfActsThatNobodyChanged_HasNothingOutdated()
    {
        var page = await site.Editor.OpenAsync("/Admin/Translations?state=outdated&type=LegalAct");

        Assert.Contains("Таких материалов нет", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["русский", "English"], page.QuerySelectorAll(".totals dt").Select(language => language.TextContent));
        Assert.NotEmpty((await site.Editor.OpenAsync("/Admin/Translations")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Original_Changed_TheTranslationIsOutdatedUntilItIsConfirmed()
    {
        var (original, translation) = await PairAsync("NewsArticle", "ru/news/2024/09/regional-dialogue-ca");

        // A comma asks nobody for a translation.
        await ChangeAsync(original, text => text + "<p>…</p>");
        Assert.Equal("Актуальный", await StateAsync(translation));

        await ChangeAsync(original, text => text + "<p>Сурок проснулся 2 марта.</p>");
        Assert.Equal("Устарел", await StateAsync(translation));
        Assert.Equal("Устарел", await StateAsync(translation, "?lang=en&state=outdated"));

        var changes = await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes");
        Assert.Contains("Сурок проснулся 2 марта.", Assert.Single(changes.QuerySelectorAll("ins")).TextContent, StringComparison.Ordinal);
        Assert.Empty(changes.QuerySelectorAll("del"));
        Assert.Contains("сравнили: 4", changes.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var form = await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{translation}/Edit");
        Assert.Equal($"/Admin/Translations/{translation}/Changes", form.QuerySelector(".alert-warning a")!.GetAttribute("href"));
        Assert.Null((await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{original}/Edit")).QuerySelector(".alert-warning"));

        // Mending the translation is no comparison.
        await ChangeAsync(translation, text => text + "<p>A marmot woke up.</p>");
        Assert.Equal("Устарел", await StateAsync(translation));

        var table = await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes")).QuerySelector("main form")!);
        Assert.Contains("соответствует оригиналу", table.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Актуальный", await StateAsync(translation));
        Assert.Null((await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{translation}/Edit")).QuerySelector(".alert-warning"));
    }

    [Fact]
    public async Task Confirmation_OfWhatIsNoLongerSo_IsRefused()
    {
        var (original, translation) = await PairAsync("NewsArticle", "ru/news/2023/07/central-asian-hub-strategic-planning");
        await ChangeAsync(original, text => text + "<p>Один сурок.</p>");
        var read = await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes");
        await ChangeAsync(original, text => text + "<p>Два сурка.</p>");

        var answer = await site.Editor.SendAsync(read.QuerySelector("main form")!);
        Assert.Contains("Оригинал снова изменился", answer.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Устарел", await StateAsync(translation));

        await ChangeAsync(translation, text => text + "<p>Two marmots.</p>");
        answer = await site.Editor.SendAsync(answer.QuerySelector("main form")!);
        Assert.Contains("кто-то сохранил перевод", answer.QuerySelector("[role=status]")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Устарел", await StateAsync(translation));
    }

    [Fact]
    public async Task Version_RestoredOfATranslation_IsOutdatedAgain()
    {
        var (original, translation) = await PairAsync("NewsArticle", "ru/news/2023/01/development-effectiveness-and-womens-rights");
        await ChangeAsync(translation, text => text + "<p>Before.</p>");
        var earlier = await VersionAsync(translation);
        await ChangeAsync(original, text => text + "<p>Сурок.</p>");
        await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes")).QuerySelector("main form")!);
        Assert.Equal("Актуальный", await StateAsync(translation));

        var versions = await site.Editor.OpenAsync($"/Admin/editing/versions/{translation}?version={earlier}");
        await site.Editor.SendAsync(versions.QuerySelector("form[action$='/restore']")!);
        Assert.Equal("Черновик", await StateAsync(translation));
        await ChangeAsync(translation, text => text);

        Assert.Equal("Устарел", await StateAsync(translation));
    }

    [Fact]
    public async Task Translation_Begun_IsOneDraftHoweverOftenAndUpToDateWhenItIsPublished()
    {
        var original = await AddAsync("Сурок и соня", "ru");
        Assert.Equal("Перевести", await StateAsync(original, column: "en"));
        var row = Row(await site.Editor.OpenAsync("/Admin/Translations?q=Сурок"), original)!;

        var forms = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => site.Editor.SendAsync(row.QuerySelector("form")!)));
        var ids = await TranslationsOfAsync(original);
        var translation = Assert.Single(ids);
        Assert.Contains(forms, form => form.QuerySelector(".units") is not null);
        Assert.Equal("Черновик", await StateAsync(translation));

        await ChangeAsync(translation, _ => "<p>The marmot and the dormouse.</p>");
        Assert.Equal("Актуальный", await StateAsync(translation));
        await ChangeAsync(original, text => text + "<p>И ещё один.</p>");
        Assert.Equal("Устарел", await StateAsync(translation));
    }

    [Fact]
    public async Task Original_ChangedWhileItIsTranslated_TheTranslationIsOutdatedAsSoonAsItIsPublished()
    {
        var original = await AddAsync("Сурок в норе", "ru");
        await site.Editor.SendAsync(Row(await site.Editor.OpenAsync("/Admin/Translations?q=норе"), original)!.QuerySelector("form")!);
        var translation = Assert.Single(await TranslationsOfAsync(original));
        await ChangeAsync(original, _ => "<p>Сурок вышел.</p>");

        await ChangeAsync(translation, _ => "<p>A marmot in its burrow.</p>");

        Assert.Equal("Устарел", await StateAsync(translation));
        Assert.Contains("Сурок вышел.", (await site.Editor.OpenAsync($"/Admin/Translations/{translation}/Changes")).QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_HasALineForEachItemAndLanguageAndNoFormula()
    {
        var original = await AddAsync("=HYPERLINK(\"https://example.org\")", "ru");

        var lines = (await site.Editor.GetStringAsync(new Uri("/Admin/Translations/Csv?q=HYPERLINK", UriKind.Relative), Cancellation)).TrimStart('\uFEFF').Split("\r\n");

        Assert.Equal("\"localization_set\",\"type\",\"title\",\"language\",\"state\",\"words\",\"saved_utc\",\"visitors_asked\",\"translator\"", lines[0]);
        Assert.Contains(",\"'=HYPERLINK(\"\"https://example.org\"\")\",\"ru\",\"original\",", lines[1], StringComparison.Ordinal);
        Assert.Contains(",\"en\",\"missing\",", lines[2], StringComparison.Ordinal);
        Assert.Equal(["", ""], [lines[3], await StateAsync(original, "?lang=en&state=draft", "en")]);
    }

    [Fact]
    public async Task Begin_InALanguageThatTheSiteDoesNotHave_IsNotFound()
    {
        var original = await AddAsync("Сурок", "ru");
        var page = await site.Editor.OpenAsync("/Admin/Translations");

        using var answer = await site.Editor.PostFormAsync($"/Admin/Translations/{original}/Begin", page.Token(), ("culture", "fr"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await TranslationsOfAsync(original));
    }

    private async Task<string> StateAsync(string contentItemId, string query = "", string? column = null)
    {
        for (var page = 1; page < 9; page++)
        {
            var table = await site.Editor.OpenAsync($"/Admin/Translations{query}{(query.Length == 0 ? '?' : '&')}pagenum={page}");
            if (Row(table, contentItemId) is { } row)
            {
                var cell = column is null ? row.QuerySelector($"a[href*='{contentItemId}']")! : row.QuerySelectorAll("td")[column == "en" ? 1 : 0].QuerySelector("a, button")!;
                return cell.ChildNodes[0].TextContent;
            }
        }

        return string.Empty;
    }

    private static IElement? Row(IDocument table, string contentItemId) => table.QuerySelectorAll("tbody tr").FirstOrDefault(row => row.InnerHtml.Contains(contentItemId, StringComparison.Ordinal));

    private async Task ChangeAsync(string contentItemId, Func<string, string> change)
    {
        var form = await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{contentItemId}/Edit");
        await site.Editor.WriteAsync(form, publish: true, ("HtmlBodyPart.Html", change(form.ValueOf("HtmlBodyPart.Html") ?? string.Empty)));
    }

    private async Task<string> AddAsync(string title, string culture)
    {
        var id = string.Empty;
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("NewsArticle");
            item.DisplayText = title;
            item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
            item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, Guid.NewGuid().ToString("N")[..26]));
            await contents.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });
        return id;
    }

    private async Task<(string Original, string Translation)> PairAsync(string type, string path)
    {
        var original = string.Empty;
        await site.InScopeAsync(async services =>
        {
            var rows = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == type && index.Published).ListAsync();
            original = rows.Single(item => item.As<OrchardCore.Autoroute.Models.AutoroutePart>()!.Path == path).ContentItemId;
        });
        return (original, Assert.Single(await TranslationsOfAsync(original)));
    }

    private async Task<IReadOnlyList<string>> TranslationsOfAsync(string original)
    {
        IReadOnlyList<string> others = [];
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var set = (await contents.GetAsync(original, VersionOptions.Latest))!.As<LocalizationPart>()!.LocalizationSet;
            var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Latest).ListAsync();
            others = [.. items.Where(item => item.ContentItemId != original && item.As<LocalizationPart>()?.LocalizationSet == set).Select(item => item.ContentItemId)];
        });
        return others;
    }

    private async Task<string> VersionAsync(string contentItemId)
    {
        var version = string.Empty;
        await site.InScopeAsync(async services => version = (await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, VersionOptions.Latest))!.ContentItemVersionId);
        return version;
    }
}
