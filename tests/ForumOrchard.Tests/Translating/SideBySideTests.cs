using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Translating;

/// <summary>The original beside its translation, over HTTP, on a fresh site.</summary>
public sealed class SideBySideTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private readonly SideBySideSteps _steps = new(site);

    [Fact]
    public async Task Translation_BegunAndTypedSentenceBySentence_KeepsTheTextsStructureAndLeadsToItsOwnLanguage()
    {
        var id = await _steps.BeginAsync("Сурок на законе", "<h2>О законе</h2><p>См. <a href=\"/ru/laws/cedaw#article-2\">ст. 2</a>. Он жив.</p>");
        var page = await _steps.OpenAsync(id);
        Assert.Equal(["Сурок на законе", "О законе", "См. <1>ст. 2</1>.", "Он жив."], page.QuerySelectorAll("[data-original]").Select(one => one.TextContent));
        Assert.All(page.QuerySelectorAll("textarea[lang]"), text => Assert.Empty(text.TextContent));

        page = await _steps.SaveAsync(page, confirm: null, "The marmot on the law", "On the law", "See <1>Art. 2</1>.");

        Assert.Equal("Сохранено как черновик.", page.QuerySelector("[role=status]")!.TextContent.Trim());
        var draft = await _steps.LatestAsync(id);
        Assert.False(draft.Published);
        Assert.Equal("The marmot on the law", draft.DisplayText);
        Assert.Equal("<h2>On the law</h2><p>See <a href=\"/en/laws/cedaw#article-2\">Art. 2</a>. Он жив.</p>", draft.As<HtmlBodyPart>()!.Html);
        Assert.Equal(["Translated", "Translated", "Translated", "Untranslated"], SideBySideSteps.States(page));
    }

    [Fact]
    public async Task Sentence_Confirmed_StaysSoWhenOthersChangeInTheOriginal()
    {
        var id = await _steps.BeginAsync("Сурок спит", "<p>Сурок спит. Соня спит.</p>");
        var page = await _steps.OpenAsync(id);
        foreach (var (at, text) in new[] { (0, "The marmot sleeps"), (1, "A marmot sleeps."), (2, "A dormouse sleeps.") })
        {
            page = await _steps.SaveAsync(page, confirm: at, [.. Enumerable.Repeat<string?>(null, at), text]);
        }

        Assert.Equal(["Confirmed", "Confirmed", "Confirmed"], SideBySideSteps.States(page));
        Assert.Equal("admin", (await _steps.LatestAsync(id)).As<TranslationPart>()!.ComparedBy);

        await _steps.ChangeOriginalAsync(id, "<p>Новое. Сурок спит! Соня проснулась.</p>");
        page = await _steps.OpenAsync(id);

        Assert.Equal(["Confirmed", "Untranslated", "Confirmed", "Changed"], SideBySideSteps.States(page));
        Assert.Equal("проснулась", page.QuerySelectorAll(".unit")[3].QuerySelector("ins")!.ChildNodes.OfType<IText>().Single().TextContent);
        Assert.Equal("A dormouse sleeps.", page.QuerySelectorAll("textarea[lang]")[3].TextContent);
        Assert.Equal("<p>A marmot sleeps. A dormouse sleeps.</p>", (await _steps.LatestAsync(id)).As<HtmlBodyPart>()!.Html);
    }

    [Fact]
    public async Task Sentences_ThatSayTheSameInTheOtherLanguage_AreConfirmedEachForItself()
    {
        var id = await _steps.BeginAsync("Сурок соглашается", "<p>Да. Ага.</p>");
        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: 1, null, "Yes.", "Yes.");

        Assert.Equal(["Untranslated", "Confirmed", "Translated"], SideBySideSteps.States(page));
    }

    /// <summary>A number is the same in every language; whoever compared the whole knew that.</summary>
    [Fact]
    public async Task Sentence_ThatIsTheSameInBothLanguages_IsDoneOnceTheWholeIsCompared()
    {
        var id = await _steps.BeginAsync("GREVIO 2025", "<p>Да.</p>");
        await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, null, "Yes.");
        await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{id}/Changes")).QuerySelector("form[action$='/HandIn']")!);
        await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{id}/Changes")).QuerySelector("form[action$='/Approve']")!);
        Assert.Equal(["Untranslated", "Translated"], SideBySideSteps.States(await _steps.OpenAsync(id)));
        await _steps.ChangeOriginalAsync(id, "<p>Так.</p>");
        Assert.Equal(["Untranslated", "Changed"], SideBySideSteps.States(await _steps.OpenAsync(id)));

        await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{id}/Changes")).QuerySelector("form[action$='/Confirm']")!);
        Assert.Equal(["Confirmed", "Confirmed"], SideBySideSteps.States(await _steps.OpenAsync(id)));
    }

    [Fact]
    public async Task Tag_Lost_IsNamedAtTheSentenceAndNothingIsSaved()
    {
        var id = await _steps.BeginAsync("Сурок и тег", "<p>Это <b>важно</b>.</p>");

        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, "Marmot", "This matters.");

        Assert.Equal(["", "Нет тега <1>, который есть в оригинале. Поставьте его в своём предложении на место."], page.QuerySelectorAll("[data-fault]").Select(fault => fault.TextContent));
        Assert.Equal(["Marmot", "This matters."], page.QuerySelectorAll("textarea[lang]").Select(text => text.TextContent));
        Assert.Equal("Сурок и тег", (await _steps.LatestAsync(id)).DisplayText);

        page = await _steps.SaveAsync(page, confirm: 1, null, "This <1>matters</1>.");
        Assert.Equal(["Translated", "Confirmed"], SideBySideSteps.States(page));
        Assert.Equal("<p>This <b>matters</b>.</p>", (await _steps.LatestAsync(id)).As<HtmlBodyPart>()!.Html);
    }

    [Fact]
    public async Task Sentences_OfTwoPeopleAtOnce_AreBothKeptAndNeitherWritesOverTheOther()
    {
        var id = await _steps.BeginAsync("Сурок и двое", "<p>Раз. Два.</p>");
        var (mine, theirs) = (await _steps.OpenAsync(id), await _steps.OpenAsync(id));
        await _steps.SaveAsync(theirs, confirm: null, null, "One.");

        var page = await _steps.SaveAsync(mine, confirm: null, null, null, "Two.");
        Assert.Equal("<p>One. Two.</p>", (await _steps.LatestAsync(id)).As<HtmlBodyPart>()!.Html);

        page = await _steps.SaveAsync(theirs, confirm: 2, null, null, "Second.");
        Assert.Contains("Пока вы писали, здесь написали: Two.", page.QuerySelectorAll("[data-fault]")[2].TextContent, StringComparison.Ordinal);
        Assert.Equal("Second.", page.QuerySelectorAll("textarea[lang]")[2].TextContent);
        Assert.Equal("<p>One. Two.</p>", (await _steps.LatestAsync(id)).As<HtmlBodyPart>()!.Html);

        await _steps.SaveAsync(page, confirm: 2);
        Assert.Equal("<p>One. Second.</p>", (await _steps.LatestAsync(id)).As<HtmlBodyPart>()!.Html);
    }

    [Fact]
    public async Task Sentence_TypedForWhatTheOriginalNoLongerSays_IsShownAndNotSaved()
    {
        var id = await _steps.BeginAsync("Сурок уходит", "<p>Раз.</p>");
        var page = await _steps.OpenAsync(id);
        await _steps.ChangeOriginalAsync(id, "<p>Совсем другое.</p>");

        page = await _steps.SaveAsync(page, confirm: null, null, "One.");

        Assert.Contains("One.", page.QuerySelectorAll("section p").Select(text => text.TextContent));
        Assert.Equal("<p>Раз.</p>", (await _steps.LatestAsync(id)).As<HtmlBodyPart>()!.Html);
    }

    /// <summary>Findings of a dialogue are rows; one was added to the original after the translation was begun.</summary>
    [Fact]
    public async Task Sentence_OfARowThatTheTranslationLacks_IsNotSaidToBeSaved()
    {
        var id = await _steps.BeginDialogueAsync("Диалог сурков");
        var page = await _steps.OpenAsync(id);
        Assert.Equal(["Диалог сурков", "Утро", "Раз.", "Два."], page.QuerySelectorAll("[data-original]").Select(one => one.TextContent));

        page = await _steps.SaveAsync(page, confirm: null, null, null, null, "Two.");

        Assert.StartsWith("Не сохранено: в переводе здесь другое число строк.", page.QuerySelectorAll("[data-fault]")[3].TextContent, StringComparison.Ordinal);
        Assert.Equal("Two.", page.QuerySelectorAll("textarea[lang]")[3].TextContent);

        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.Alter<DialoguePart>(part => part.Findings = [.. part.Findings, new Finding { Country = part.Findings[0].Country, Session = "s1", Kind = part.Findings[0].Kind, Text = "Two?" }]);
            await contents.SaveDraftAsync(draft);
        });
        await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, null, null, null, "Two.");
        Assert.Equal(["Раз.", "Two."], (await _steps.LatestAsync(id)).As<DialoguePart>()!.Findings.Select(finding => finding.Text));
    }

    [Fact]
    public async Task Unit_OfThePagesScript_IsSavedAndTellsWhatIsLeft()
    {
        var id = await _steps.BeginAsync("Сурок и скрипт", "<p>Раз. Два.</p>");
        var page = await _steps.OpenAsync(id);

        var (status, saved) = await _steps.SendUnitAsync(page, 1, "One.", isConfirmed: true);
        Assert.Equal((HttpStatusCode.OK, "Confirmed", 2), (status, (string?)saved["state"], (int?)saved["open"]));

        (status, saved) = await _steps.SendUnitAsync(page, 2, "   ", isConfirmed: true);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Сначала переведите предложение."), (status, (string?)saved["message"]));

        // The page knows the sentence as it was before.
        (status, saved) = await _steps.SendUnitAsync(page, 1, "The first.", isConfirmed: false);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Пока вы писали, здесь написали: One."), (status, (string?)saved["message"]));
    }

    [Fact]
    public async Task Texts_OfAnOriginal_AreNotTranslated()
    {
        var id = await _steps.BeginAsync("Сурок один", "<p>Раз.</p>");
        var original = (await _steps.LatestAsync(id)).As<TranslationPart>()!.BegunFrom!;
        var page = await _steps.OpenAsync(id);

        Assert.Null((await _steps.OpenAsync(original)).QuerySelector(".units"));
        foreach (var address in new[] { "Texts", "Texts/Unit" })
        {
            using var answer = await site.Editor.PostFormAsync($"/Admin/Translations/{original}/{address}", page.Token(), ("units[0].Id", "x"), ("units[0].Text", "y"), ("unit.Id", "x"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    /// <summary>As no page sends them: without an id, of a sentence that is not there, twice.</summary>
    [Fact]
    public async Task Sentences_SentByNoPage_AreRefusedWithoutHarm()
    {
        var id = await _steps.BeginAsync("Сурок прямо", "<p>Раз.</p>");
        var page = await _steps.OpenAsync(id);
        var known = page.QuerySelectorAll(".unit")[1].Id!;
        foreach (var fields in new (string, string)[][]
        {
            [("units[0].Id", string.Empty), ("units[0].Text", "One.")],
            [("units[0].Id", "x"), ("units[0].Text", "One."), ("confirm", "x")],
            [("units[0].Id", known), ("units[0].Text", "One."), ("units[1].Id", known), ("units[1].Text", "Two.")],
            [("units[0]", "x"), ("units", "y")],
            [("unit.Text", "One.")],
            [("use", string.Empty), ("waive", "x y z"), ("pagenum", "x"), ("unit.Text", "One."), ("isConfirmed", "x")],
        })
        {
            foreach (var address in new[] { "Texts", "Texts/Unit" })
            {
                using var answer = await site.Editor.PostFormAsync($"/Admin/Translations/{id}/{address}", [page.Token(), .. fields]);
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, $"{fields[0]} to {address}: {answer.StatusCode}");
            }
        }

        Assert.Equal("<p>Раз.</p>", (await _steps.LatestAsync(id)).As<HtmlBodyPart>()!.Html);
    }
}
