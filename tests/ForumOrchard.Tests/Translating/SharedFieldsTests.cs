using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ForumOrchard.Editing.Versions;
using ForumOrchard.News.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Shared;
using ForumOrchard.Translations.States;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Translating;

/// <summary>Fields that are the same in every language are edited once, in the original.</summary>
public sealed class SharedFieldsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Date = "NewsArticlePart.Date.LocalDateTime";

    private static readonly DateTime May = new(2026, 5, 3, 6, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Content_ThatShips_HasTheSameInEveryLanguage()
    {
        var different = new List<string>();
        await site.InScopeAsync(async services =>
        {
            var (contents, fields) = (services.GetRequiredService<IContentManager>(), services.GetRequiredService<SharedFields>());
            foreach (var set in await services.GetRequiredService<TranslationSets>().AllAsync())
            {
                var original = (await contents.GetVersionAsync(set.Original.Said.ContentItemVersionId))!;
                foreach (var version in set.Others.Where(version => !version.Latest.Title.Contains("addition", StringComparison.Ordinal)))
                {
                    if (await fields.CopyAsync(original, (await contents.GetVersionAsync(version.Said.ContentItemVersionId))!.Clone()))
                    {
                        different.Add(version.Latest.Title);
                    }
                }
            }
        });

        Assert.Equal([], different);
    }

    [Fact]
    public async Task Original_Published_CarriesThemToWhatVisitorsSeeAndToNoText()
    {
        var (original, translation) = await PairAsync();
        Assert.Contains("2026-05-03", await PageAsync(await ItemAsync(translation)), StringComparison.Ordinal);

        // A draft of the original is nobody's affair yet.
        await ChangeAsync(original, publish: false, (Date, "2026-05-04T12:00"));
        Assert.Equal(May, DateOf(await ItemAsync(translation)));

        await ChangeAsync(original, publish: true, (Date, "2026-05-05T12:00"), ("HtmlBodyPart.Html", "<p>Иначе.</p>"));
        var after = await ItemAsync(translation);
        Assert.Equal(May.AddDays(2), DateOf(after));
        Assert.Equal("<p>en</p>", after.As<HtmlBodyPart>()!.Html);
        Assert.True(after.Published && after.Latest);
        Assert.Equal(May, DateOf(Assert.Single(await VersionsAsync(translation), version => !version.Latest)));
        Assert.Contains("2026-05-05", await PageAsync(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Original_Published_CarriesThemBesideADraftAndKeepsWhatStoodThere()
    {
        var (original, translation) = await PairAsync();
        await ChangeAsync(translation, publish: false, ("HtmlBodyPart.Html", "<p>A draft.</p>"));

        await ChangeAsync(original, publish: true, (Date, "2026-05-06T12:00"));

        var (published, draft) = (await ItemAsync(translation), await ItemAsync(translation, VersionOptions.Latest));
        Assert.Equal((May.AddDays(3), "<p>en</p>", true), (DateOf(published), published.As<HtmlBodyPart>()!.Html, published.Published));
        Assert.Equal((May.AddDays(3), false), (DateOf(draft), draft.Published));
        Assert.Contains("A draft.", draft.As<HtmlBodyPart>()!.Html, StringComparison.Ordinal);
        Assert.Equal(2, (await VersionsAsync(translation)).Count(version => version is { Latest: false, Published: false } && DateOf(version) == May));
    }

    [Fact]
    public async Task Original_ChangedWhereItStands_CarriesThem()
    {
        var (original, translation) = await PairAsync();
        await ChangeAsync(original, publish: false, ("HtmlBodyPart.Html", "<p>Черновик.</p>"));

        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var published = (await contents.GetAsync(original))!;
            published.Alter<NewsArticlePart>(part => part.Date.Value = May.AddDays(5));
            await contents.UpdateAsync(published);
        });

        Assert.Equal(May.AddDays(5), DateOf(await ItemAsync(translation)));
    }

    [Fact]
    public async Task Translation_Form_ShowsThemDisabledAndStoresNothingOfWhatIsSent()
    {
        var (original, translation) = await PairAsync();
        var form = await FormAsync(translation);
        Assert.NotNull(form.QuerySelector($"fieldset[disabled] [name='{Date}']"));
        Assert.Contains(form.QuerySelectorAll(".hint a"), link => link.GetAttribute("href") == $"/Admin/Contents/ContentItems/{original}/Edit");
        Assert.Null((await FormAsync(original)).QuerySelector("fieldset.shared-field"));

        // A browser sends nothing of it; somebody else sends another day, and one that is none.
        foreach (var sent in new[] { null, "2020-01-01T12:00", "yesterday" })
        {
            var text = $"<p>Text {sent}.</p>";
            (string, string)[] fields = [("HtmlBodyPart.Html", text), .. sent is null ? Array.Empty<(string, string)>() : [(Date, sent)]];
            await ChangeAsync(translation, publish: true, fields);

            var stored = await ItemAsync(translation);
            Assert.Equal((May, text), (DateOf(stored), stored.As<HtmlBodyPart>()!.Html));
        }
    }

    [Fact]
    public async Task Form_ThatAColleagueHasOpen_KeepsTheirTextAndTakesThem()
    {
        var (original, translation) = await PairAsync();
        var open = await FormAsync(translation);
        await ChangeAsync(original, publish: true, (Date, "2026-05-07T12:00"));

        var merged = await site.Editor.WriteAsync(open, publish: true, ("HtmlBodyPart.Html", "<p>Typed meanwhile.</p>"));
        Assert.Contains("Typed meanwhile.", merged.ValueOf("HtmlBodyPart.Html"), StringComparison.Ordinal);
        await site.Editor.WriteAsync(merged, publish: true);

        var stored = await ItemAsync(translation);
        Assert.Equal(May.AddDays(4), DateOf(stored));
        Assert.Contains("Typed meanwhile.", stored.As<HtmlBodyPart>()!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_AreShared_AndTheirDescriptionsAreNot()
    {
        var (original, translation) = await PairAsync();
        await SetCoverAsync(original, ["a.jpg", "b.jpg"], ["А", "Б"]);
        await SetCoverAsync(translation, ["a.jpg", "b.jpg"], ["A", "B"]);
        await SetCoverAsync(original, ["b.jpg", "c.jpg"], ["Б", "В"]);

        var cover = ((JsonObject)(await ItemAsync(translation)).Content)["NewsArticlePart"]!["Cover"]!;
        Assert.Equal("""["b.jpg","c.jpg"]""", cover["Paths"]!.ToJsonString());
        Assert.Equal(["B", "В"], cover["MediaTexts"]!.AsArray().Select(text => (string)text!));
    }

    private Task<string> PageAsync(ContentItem item) =>
        site.Client.GetStringAsync(new Uri("/" + item.As<AutoroutePart>()!.Path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static DateTime? DateOf(ContentItem item) => item.As<NewsArticlePart>()!.Date.Value;

    private Task<IDocument> FormAsync(string contentItemId) => site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{contentItemId}/Edit");

    private async Task ChangeAsync(string contentItemId, bool publish, params (string, string)[] fields) => await site.Editor.WriteAsync(await FormAsync(contentItemId), publish, fields);

    private async Task<ContentItem> ItemAsync(string contentItemId, VersionOptions? version = null)
    {
        ContentItem? item = null;
        await site.InScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, version ?? VersionOptions.Published));
        return item!;
    }

    private async Task<IReadOnlyList<ContentItem>> VersionsAsync(string contentItemId)
    {
        IReadOnlyList<ContentItem> versions = [];
        await site.InScopeAsync(async services => versions = [.. await services.GetRequiredService<ItemVersions>().OfAsync(contentItemId)]);
        return versions;
    }

    private Task SetCoverAsync(string contentItemId, string[] paths, string[] texts) => site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = (await contents.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        item.Alter<NewsArticlePart>(part => (part.Cover.Paths, part.Cover.MediaTexts) = (paths, texts));
        await contents.UpdateAsync(item);
        await contents.PublishAsync(item);
    });

    private async Task<(string Original, string Translation)> PairAsync()
    {
        var original = await AddAsync("ru", null);
        return (original, await AddAsync("en", original));
    }

    private Task<string> AddAsync(string culture, string? original) =>
        site.AddAsync("NewsArticle", $"{culture}/news/shared-{Guid.NewGuid():n}", VersionOptions.Published, item =>
        {
            item.Alter<HtmlBodyPart>(body => body.Html = $"<p>{culture}</p>");
            item.Alter<NewsArticlePart>(part => part.Date.Value = May);
            item.Alter<LocalizationPart>(part => part.LocalizationSet = original ?? item.ContentItemId);
        });
}
