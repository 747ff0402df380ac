using AngleSharp.Dom;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Tests.Editing;

/// <summary>Two people on one item: what only one of them changed is merged, and about the rest the second to save is asked.</summary>
public sealed class ConflictTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Title = "TitlePart.Title";
    private const string Text = "HtmlBodyPart.Html";

    [Fact]
    public async Task Save_OfAnotherField_ComesBackWithTheWorkOfBothAndIsSavedThen()
    {
        var (mine, theirs) = await OpenTwiceAsync("Кеклик");
        await SaveAsync(theirs, (Text, "<p>Кеклик поёт осенью.</p>"));

        var merged = await SaveAsync(mine, (Title, "Кеклик и другие"));

        Assert.Contains("в форме изменения вас обоих", merged.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Кеклик и другие", "<p>Кеклик поёт осенью.</p>"), (merged.ValueOf(Title), merged.ValueOf(Text)));
        Assert.Empty(merged.QuerySelectorAll(".edit-conflict [type=radio]"));
        Assert.Contains("осенью", merged.QuerySelector(".edit-conflict ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Название", merged.QuerySelector(".edit-conflict > p:last-of-type")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Кеклик", (await ReopenAsync(mine)).ValueOf(Title));

        await SaveAsync(merged);
        var saved = await ReopenAsync(mine);
        Assert.Equal(("Кеклик и другие", "<p>Кеклик поёт осенью.</p>"), (saved.ValueOf(Title), saved.ValueOf(Text)));
    }

    [Fact]
    public async Task Save_OfTheSameField_ShowsBothTextsAndIsRefusedUntilOneIsChosen()
    {
        var (mine, theirs) = await OpenTwiceAsync("Филин");
        await SaveAsync(theirs, (Text, "<p>Филин поёт <a href=\"/ru/laws\">осенью</a>.</p>"));

        var asked = await SaveAsync(mine, (Text, "<p>Филин поёт зимой.</p>"));
        var conflict = asked.QuerySelector(".edit-conflict fieldset")!;
        Assert.Equal("Текст", conflict.QuerySelector("legend")!.TextContent);
        Assert.Contains("Филин поёт весной.", conflict.QuerySelector("details .text-wrap")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["осенью", "зимой"], conflict.QuerySelectorAll(".side ins").Select(word => word.ChildNodes.OfType<IText>().Single().Data));
        Assert.Contains("href=\"/ru/laws\"", conflict.QuerySelector(".side details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("admin", asked.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);

        var again = await SaveAsync(asked);
        Assert.Contains("Выберите текст", again.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<p>Филин поёт зимой.</p>", again.ValueOf(Text));
        Assert.Contains("осенью", (await ReopenAsync(mine)).ValueOf(Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine", "зимой")]
    [InlineData("theirs", "осенью")]
    public async Task Save_WithAChoice_StoresItAndTheColleaguesStaysAmongTheVersions(string take, string expected)
    {
        var (mine, theirs) = await OpenTwiceAsync("Сип " + take);
        await SaveAsync(theirs, (Text, "<p>Сип поёт осенью.</p>"));
        var asked = await SaveAsync(mine, (Text, "<p>Сип поёт зимой.</p>"), (Title, "Сип белоголовый"));

        await SaveAsync(asked, (RadioOf(asked), take));

        var saved = await ReopenAsync(mine);
        Assert.Equal($"<p>Сип поёт {expected}.</p>", saved.ValueOf(Text));
        Assert.Equal("Сип белоголовый", saved.ValueOf(Title));
        var versions = await site.Editor.OpenAsync(saved.QuerySelectorAll("main a").Single(link => link.TextContent == "Версии").GetAttribute("href")!);
        var compared = await site.Editor.OpenAsync(versions.QuerySelector("tbody a")!.GetAttribute("href")!);
        Assert.Contains(compared.QuerySelectorAll("section"), field => field.TextContent.Contains(take == "mine" ? "осенью" : "белоголовый", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_WithTheColleaguesChosenButTypedOn_AsksAgain()
    {
        var (mine, theirs) = await OpenTwiceAsync("Балобан");
        await SaveAsync(theirs, (Text, "<p>Балобан поёт осенью.</p>"));
        var asked = await SaveAsync(mine, (Text, "<p>Балобан поёт зимой.</p>"));

        var again = await SaveAsync(asked, (RadioOf(asked), "theirs"), (Text, "<p>Балобан поёт зимой и летом.</p>"));

        Assert.Contains("Выберите текст", again.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("летом", again.QuerySelectorAll(".edit-conflict .side")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("<p>Балобан поёт зимой и летом.</p>", again.ValueOf(Text));
    }

    [Fact]
    public async Task Save_WithAFaultAndAConflict_KeepsWhatWasTypedAndShowsBothWhenItIsCorrected()
    {
        var (mine, theirs) = await OpenTwiceAsync("Дербник");
        await SaveAsync(theirs, (Text, "<p>Дербник поёт осенью.</p>"));

        var refused = await SaveAsync(mine, (Text, "<p>Дербник поёт зимой.</p>"), ("NewsArticlePart.Date.LocalDateTime", "yesterday"));
        Assert.Contains("Сначала исправьте форму", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Null(refused.QuerySelector(".edit-conflict"));

        var asked = await SaveAsync(refused, ("NewsArticlePart.Date.LocalDateTime", "2026-11-20T10:00"));
        Assert.Equal("<p>Дербник поёт зимой.</p>", asked.ValueOf(Text));
        Assert.NotNull(asked.QuerySelector(".edit-conflict [type=radio]"));
    }

    [Fact]
    public async Task Save_AfterAThirdSave_AsksAgainAboutTheNewest()
    {
        var (mine, theirs) = await OpenTwiceAsync("Кобчик");
        await SaveAsync(theirs, (Text, "<p>Кобчик поёт осенью.</p>"));
        var asked = await SaveAsync(mine, (Text, "<p>Кобчик поёт зимой.</p>"));
        await SaveAsync(await ReopenAsync(mine), (Text, "<p>Кобчик поёт летом.</p>"));

        var again = await SaveAsync(asked, (RadioOf(asked), "theirs"));

        Assert.Contains("летом", again.QuerySelector(".edit-conflict .side")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<p>Кобчик поёт зимой.</p>", again.ValueOf(Text));
        Assert.Contains("летом", (await ReopenAsync(mine)).ValueOf(Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterAThirdSaveAndAFault_StillAsksWhatWasNotChosen()
    {
        var (mine, theirs) = await OpenTwiceAsync("Тетеревятник");
        await SaveAsync(theirs, (Text, "<p>Тетеревятник поёт осенью.</p>"));
        var asked = await SaveAsync(mine, (Text, "<p>Тетеревятник поёт зимой.</p>"));
        await SaveAsync(await ReopenAsync(mine), (Title, "Тетеревятник и перепелятник"));

        var refused = await SaveAsync(asked, ("NewsArticlePart.Date.LocalDateTime", "yesterday"));
        var again = await SaveAsync(refused, ("NewsArticlePart.Date.LocalDateTime", "2026-11-20T10:00"));

        Assert.Contains("осенью", again.QuerySelector(".edit-conflict .side")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Тетеревятник и перепелятник", again.ValueOf(Title));
        Assert.Contains("осенью", (await ReopenAsync(mine)).ValueOf(Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_AfterAColleaguePublished_SaysThatVisitorsSeeItAndChangesNothing()
    {
        var (mine, theirs) = await OpenTwiceAsync("Сапсан");
        await site.Editor.WriteAsync(theirs, publish: true, (Text, "<p>Сапсан поёт осенью.</p>"));

        var asked = await site.Editor.WriteAsync(mine, publish: true, (Text, "<p>Сапсан поёт зимой.</p>"));

        Assert.Contains("посетители это видят", asked.QuerySelector(".edit-conflict p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("осенью", await site.Client.GetStringAsync(new Uri("/" + asked.ValueOf("AutoroutePart.Path"), UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("весной", asked.QuerySelector(".edit-conflict details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterAColleagueChangedStructuredParts_ShowsThemAsTextsAndKeepsThem()
    {
        var (id, set) = (string.Empty, string.Empty);
        await site.InScopeAsync(async services =>
        {
            // Originals: most of what is changed here is not changed in a translation.
            var acts = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "LegalAct" && index.Published).ListAsync())
                .Where(act => act.As<LocalizationPart>()!.Culture == "ru").Take(2).ToList();
            (id, set) = (acts[0].ContentItemId, acts[1].As<LocalizationPart>()!.LocalizationSet!);
        });
        var mine = await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{id}/Edit");
        await ChangeAsync(id, item => item.Alter<LegalActPart>(part =>
        {
            part.Relations = [new LegalActRelation { Kind = "amends", LocalizationSet = set }];
            part.Adopted.Value = new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc);
            part.Files.Paths = ["acts/new.pdf"];
            part.Summary.Text = "Кратко.";
        }));

        var merged = await SaveAsync(mine, (Title, "Закон о снежных барсах"));

        var shown = merged.QuerySelectorAll(".edit-conflict section").ToDictionary(field => field.QuerySelector("h4")!.TextContent, field => Visible(field.QuerySelector(".text-wrap")!));
        Assert.Contains("Изменяет", shown["Связи с другими актами"], StringComparison.Ordinal);
        Assert.DoesNotContain(set, shown["Связи с другими актами"], StringComparison.Ordinal);
        Assert.Contains(shown.Values, text => text.Contains("03.02.2001", StringComparison.Ordinal));
        Assert.Contains(shown.Values, text => text.Contains("new.pdf", StringComparison.Ordinal));
        Assert.Contains(shown.Values, text => text.Contains("Кратко.", StringComparison.Ordinal));
        await SaveAsync(merged);
        await site.InScopeAsync(async services =>
        {
            var saved = (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!;
            var part = saved.As<LegalActPart>()!;
            Assert.Equal(("Закон о снежных барсах", "amends", 2001, "acts/new.pdf", "Кратко."), (saved.DisplayText, part.Relations.Single().Kind, part.Adopted.Value!.Value.Year, part.Files.Paths.Single(), part.Summary.Text));
        });
    }

    [Fact]
    public async Task Save_OfTheSameFindings_ShowsBothTablesAsTexts()
    {
        var id = string.Empty;
        await site.InScopeAsync(async services =>
            id = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == "Dialogue" && index.Published).FirstOrDefaultAsync())!.ContentItemId);
        var mine = await site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{id}/Edit");
        await ChangeAsync(id, item => item.Alter<DialoguePart>(part => part.Findings[0].Text = "Слова коллеги"));
        var cell = mine.QuerySelectorAll(".findings textarea").First(one => one.TextContent.Trim().Length > 0).GetAttribute("name")!;

        var asked = await SaveAsync(mine, (cell, "Мои слова"));

        var conflict = asked.QuerySelector(".edit-conflict fieldset")!;
        Assert.Equal("Сессии и выводы", conflict.QuerySelector("legend")!.TextContent);
        Assert.Contains(": Слова коллеги", Visible(conflict.QuerySelectorAll(".side")[0]), StringComparison.Ordinal);
        Assert.Contains("Мои слова", Visible(conflict.QuerySelectorAll(".side")[1]), StringComparison.Ordinal);
        await SaveAsync(asked, (RadioOf(asked), "theirs"));
        Assert.DoesNotContain("Мои слова", (await ReopenAsync(mine)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Слова коллеги", (await ReopenAsync(mine)).Body!.TextContent, StringComparison.Ordinal);
    }

    private Task<IDocument> SaveAsync(IDocument form, params (string Name, string Value)[] fields) => site.Editor.WriteAsync(form, publish: false, fields);

    private Task<IDocument> ReopenAsync(IDocument form) => site.Editor.OpenAsync(form.QuerySelector("form.content-form")!.GetAttribute("action")!);

    private static string RadioOf(IDocument form) => form.QuerySelector(".edit-conflict [type=radio]")!.GetAttribute("name")!;

    /// <summary>The form of a published article, opened by two people.</summary>
    private async Task<(IDocument Mine, IDocument Theirs)> OpenTwiceAsync(string bird)
    {
        var mine = await site.Editor.WriteAsync(
            await site.Editor.OpenAsync(Writing.NewArticle), publish: true, (Title, bird), ("NewsArticlePart.Date.LocalDateTime", "2026-11-20T10:00"), (Text, $"<p>{bird.Split(' ')[0]} поёт весной.</p>"));
        return (mine, await ReopenAsync(mine));
    }

    /// <summary>The new text of a side, without what is said of its marks.</summary>
    private static string Visible(IElement side)
    {
        foreach (var hidden in side.QuerySelectorAll("del, .visually-hidden"))
        {
            hidden.Remove();
        }

        return side.TextContent;
    }

    private Task ChangeAsync(string id, Action<ContentItem> change) => site.InScopeAsync(async services =>
    {
        var token = EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(id));
        Assert.IsType<Saved>(await services.GetRequiredService<SaveDraft>().ExecuteAsync(id, token, item =>
        {
            change(item);
            return Task.CompletedTask;
        }));
    });
}
