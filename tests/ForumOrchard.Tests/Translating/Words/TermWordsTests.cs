using System.Net;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using OrchardCore.Contents;

namespace ForumOrchard.Tests.Translating.Words;

/// <summary>Names of terms on the translator's desk, over HTTP.</summary>
public sealed class TermWordsTests(WordsSite site) : IClassFixture<WordsSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Name_ThatIsMissing_IsCountedOnTheDeskWrittenAndSeenByVisitorsAtOnce()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Сурки", ""), ("Сони", "Dormice"));
        var desk = await site.Editor.OpenAsync("/Admin/Translations?lang=en&state=missing");
        var link = desk.QuerySelector($"[data-source='{source}'] a[href*='lang=en']")!;
        Assert.StartsWith("Нет перевода: 1", link.TextContent, StringComparison.Ordinal);
        Assert.Equal("Оригинал", desk.QuerySelector($"[data-source='{source}'] td")!.TextContent.Trim());

        var page = await site.Editor.OpenAsync(link.GetAttribute("href")!);
        Assert.Equal(["Сурки"], page.QuerySelectorAll(".text .words").Select(words => words.TextContent));
        var saved = await WordsSite.WriteAsync(site.Editor, page, ("Сурки", " Marmots "));

        Assert.Equal("Сохранено. Посетители увидят это сразу.", saved.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Empty(saved.QuerySelectorAll(".text"));
        Assert.Equal(("Marmots", "Сурки"), ((await site.SeenAsync(alias))["en"], (await site.SeenAsync(alias))["ru"]));
        Assert.Null((await site.Editor.OpenAsync("/Admin/Translations?lang=en&state=missing")).QuerySelector($"[data-source='{source}']"));
        Assert.StartsWith("Актуальный", (await site.Editor.OpenAsync("/Admin/Translations")).QuerySelector($"[data-source='{source}'] td a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Original_ChangedElsewhere_TheNameIsOutdatedUntilSomebodyChangesOrConfirmsIt()
    {
        var (source, _) = await site.AddTaxonomyAsync(("Права сурков", "Rights of marmots"), ("Норы", "Burrows"), ("Луга", "Meadows"));
        await site.NoteAsync();
        await site.RenameAsync(source, "Права сурков", "Права сурков и сонь");
        await site.RenameAsync(source, "Норы", "Большие норы");
        await site.RenameAsync(source, "Луга", "Луга."); // Says the same.
        await site.NoteAsync();

        var page = await site.Editor.OpenAsync(WordsSite.At(source, show: "outdated"));
        Assert.Equal(["Права сурков и сонь", "Большие норы"], page.QuerySelectorAll(".text").Select(row => row.QuerySelector(".words")!.TextContent));
        Assert.Contains("и сонь", page.QuerySelector(".text ins")!.TextContent, StringComparison.Ordinal);

        var right = WordsSite.Row(page, "Большие норы")!.QuerySelector("[type=checkbox]")!.GetAttribute("name")!;
        page = await site.Editor.SendAsync(page.QuerySelector("form:has(.texts)")!, (right, "true"));
        Assert.Equal(["Права сурков и сонь"], page.QuerySelectorAll(".text").Select(row => row.QuerySelector(".words")!.TextContent));

        // Whoever changes it in its own form has compared it.
        await site.RenameAsync(source, "Rights of marmots", "Rights of marmots and dormice", "en");
        Assert.Empty((await site.Editor.OpenAsync(WordsSite.At(source, show: "outdated"))).QuerySelectorAll(".text"));
    }

    [Fact]
    public async Task Name_ThatAColleagueHasWrittenMeanwhile_IsToldAndBothAreKeptUntilItIsSavedOnceMore()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Суслик", ""), ("Хомяк", ""));
        var (mine, theirs) = (await site.Editor.OpenAsync(WordsSite.At(source, show: "missing")), await site.Editor.OpenAsync(WordsSite.At(source)));
        await WordsSite.WriteAsync(site.Editor, theirs, ("Суслик", "Gopher"));

        var told = await WordsSite.WriteAsync(site.Editor, mine, ("Суслик", "Ground squirrel"), ("Хомяк", "Hamster"));

        Assert.Contains("«Gopher»", WordsSite.Row(told, "Суслик")!.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Ground squirrel", "Hamster"), (told.ValueOf(WordsSite.Field(told, "Суслик")), told.ValueOf(WordsSite.Field(told, "Хомяк"))));
        Assert.Equal("Gopher", (await site.SeenAsync(alias))["en"]);

        // What was told of one is nothing about the other.
        await site.RenameAsync(source, "Хомяк", "Cricetus", "en");
        told = await WordsSite.WriteAsync(site.Editor, told);
        Assert.Contains("«Cricetus»", Assert.Single(told.QuerySelectorAll(".text [role=alert]")).TextContent, StringComparison.Ordinal);
        Assert.Equal("Gopher", (await site.SeenAsync(alias))["en"]);

        await WordsSite.WriteAsync(site.Editor, told);
        Assert.Equal("Ground squirrel", (await site.SeenAsync(alias))["en"]);
    }

    [Fact]
    public async Task Name_ThatAColleagueWritesAtThisMoment_IsToldAndBothAreKept()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Бурундук", "Squirrel"));
        var page = await site.Editor.OpenAsync(WordsSite.At(source));
        site.Meanwhile.At(CommonPermissions.EditContent, () => site.RenameAsync(source, "Squirrel", "Chipmunk", "en"));

        var told = await WordsSite.WriteAsync(site.Editor, page, ("Бурундук", "Striped squirrel"));

        Assert.Contains("В этот момент сохранил кто-то другой", told.QuerySelector("[role=status], [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Striped squirrel", "Chipmunk"), (told.ValueOf(WordsSite.Field(told, "Бурундук")), (await site.SeenAsync(alias))["en"]));

        // They have not seen yet what the colleague wrote.
        told = await WordsSite.WriteAsync(site.Editor, told);
        Assert.Contains("«Chipmunk»", WordsSite.Row(told, "Бурундук")!.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Chipmunk", (await site.SeenAsync(alias))["en"]);
    }

    [Fact]
    public async Task Name_WrittenHere_IsComparedAtOnce()
    {
        var (source, _) = await site.AddTaxonomyAsync(("Тарбаган", ""));
        await WordsSite.WriteAsync(site.Editor, await site.Editor.OpenAsync(WordsSite.At(source)), ("Тарбаган", "Tarbagan"));

        await site.RenameAsync(source, "Тарбаган", "Серый сурок");

        Assert.Equal("Outdated", WordsSite.Row(await site.Editor.OpenAsync(WordsSite.At(source)), "Серый сурок")!.GetAttribute("data-state"));
    }

    [Fact]
    public async Task Name_WhoseOriginalChangedWhileItWasTyped_IsToldAndNotSaved()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Пищуха", ""), ("Заяц", "Hare"));
        var page = await site.Editor.OpenAsync(WordsSite.At(source));
        await site.RenameAsync(source, "Пищуха", "Архар");

        // What one has not touched is no matter of theirs.
        await site.RenameAsync(source, "Hare", "Rabbit", "en");
        var told = await WordsSite.WriteAsync(site.Editor, page, ("Пищуха", "Pika"));

        Assert.Contains("Оригинал тем временем изменился", WordsSite.Row(told, "Архар")!.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(told.QuerySelectorAll(".text [role=alert]"));
        Assert.DoesNotContain("en", (await site.SeenAsync(alias)).Keys);
    }

    [Fact]
    public async Task Name_EmptiedOrOfAnotherCollection_ChangesNothing()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Барсук", "Badger"));
        var page = await site.Editor.OpenAsync(WordsSite.At(source));

        var told = await WordsSite.WriteAsync(site.Editor, page, ("Барсук", " "));
        Assert.Contains("не может быть пустым", told.QuerySelector(".text [role=alert]")!.TextContent, StringComparison.Ordinal);
        await site.Editor.PostFormAsync(WordsSite.At(source), page.Token(), ("words[0].Id", "none"), ("words[0].Text", "Nothing"));

        Assert.Equal("Badger", (await site.SeenAsync(alias))["en"]);
    }

    [Fact]
    public async Task Name_OfATaxonomyWithADraft_GoesIntoTheDraftAndVisitorsSeeItLater()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Выдра", ""));
        await site.RenameAsync(source, "Выдра", "Большая выдра", publish: false);

        var saved = await WordsSite.WriteAsync(site.Editor, await site.Editor.OpenAsync(WordsSite.At(source)), ("Большая выдра", "Great otter"));

        Assert.Contains("в черновике", saved.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([("ru", "Выдра")], (await site.SeenAsync(alias)).Select(label => (label.Key, label.Value)));
        Assert.Equal("Great otter", saved.ValueOf(WordsSite.Field(saved, "Большая выдра")));
    }

    [Fact]
    public async Task Translator_OfOneLanguage_WritesDraftsInItAndNothingInAnother()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Кеклик", ""), ("", "Snowcock"));
        using var translator = await site.SignInTranslatorOfAsync("en");

        var page = await translator.OpenAsync(WordsSite.At(source));
        var saved = await WordsSite.WriteAsync(translator, page, ("Кеклик", "Chukar"));
        Assert.Contains("в черновике", saved.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("en", (await site.SeenAsync(alias)).Keys);

        var other = await translator.OpenAsync(WordsSite.At(source, "ru"));
        Assert.Empty(other.QuerySelectorAll(".text input, .save"));
        using var refused = await translator.PostFormAsync(WordsSite.At(source, "ru"), page.Token(), ("words[0].Id", WordsSite.Row(other, "Snowcock")!.GetAttribute("data-entry")!), ("words[0].Text", "Улар"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var settings = await translator.PostFormAsync(WordsSite.At("settings:organization"), page.Token(), ("words[0].Id", "name"), ("words[0].Text", "Mine"));
        Assert.Equal(HttpStatusCode.Forbidden, settings.StatusCode);
        using var menu = await translator.PostFormAsync(WordsSite.At("menu:main-menu"), page.Token(), ("words[0].Id", "none"), ("words[0].Text", "Mine"));
        Assert.Equal(HttpStatusCode.Forbidden, menu.StatusCode);
    }

    [Fact]
    public async Task Form_OfTheTaxonomyThatAColleagueHasOpen_WritesOverNoName()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Ирбис", ""));
        var form = await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{source["terms:".Length..]}/Edit");
        await WordsSite.WriteAsync(site.Editor, await site.Editor.OpenAsync(WordsSite.At(source)), ("Ирбис", "Snow leopard"));

        await site.Editor.WriteAsync(form, publish: true, ("TitlePart.Title", "Звери"));

        Assert.Equal("Snow leopard", (await site.SeenAsync(alias))["en"]);
    }

    [Fact]
    public async Task Csv_OfTheDesk_HasALineForEachWordAndLanguage()
    {
        var (source, _) = await site.AddTaxonomyAsync(("Филин", ""));

        var lines = (await site.Editor.GetStringAsync(new Uri("/Admin/Translations/Csv?q=Филин", UriKind.Relative), Cancellation)).Split("\r\n");

        Assert.Equal(
            [$"\"{source}\",\"terms\",\"Филин\",\"ru\",\"original\",\"1\",\"\",\"\",\"\"", $"\"{source}\",\"terms\",\"Филин\",\"en\",\"missing\",\"1\",\"\",\"\",\"\""],
            lines.Where(line => line.StartsWith("\"terms:", StringComparison.Ordinal)));
    }
}
