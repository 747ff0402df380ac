using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Translating;

/// <summary>What the checks find, at the sentences in which they find it, over HTTP, on a fresh site.</summary>
public sealed class SideBySideFindingsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private readonly SideBySideSteps _steps = new(site);

    [Fact]
    public async Task Finding_OfACheck_StandsAtItsSentenceAndIsCountedAndHindersNothing()
    {
        var id = await _steps.BeginAsync("Сурок и проверка", "<p>Их 88. Их много.</p>");

        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: 1, "Marmots and checks", "They are 80.", "They are \"many\".");

        Assert.Equal(["Translated", "Confirmed", "Translated"], SideBySideSteps.States(page));
        Assert.Equal(["", "Числа: в переводе нет: 88", "Кавычки: \" вместо “ ” ‘ ’"], Findings(page));
        Assert.Equal("Предложений с замечаниями проверок: 2. К первому из них", page.QuerySelector("[data-found]")!.TextContent);
        Assert.Equal($"#{page.QuerySelectorAll(".unit")[1].Id}", new Uri(page.QuerySelector<IHtmlAnchorElement>("[data-found] a")!.Href).Fragment);

        page = await _steps.SaveAsync(page, confirm: null, null, "They are 88.", "They are “many”.");
        Assert.Equal(["", "", ""], Findings(page));
        Assert.True(page.QuerySelector("[data-found]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Finding_WaivedWithAReason_IsCountedNoMoreUntilTheSentenceChanges()
    {
        var id = await _steps.BeginAsync("Сурок прав", "<p>Их 88.</p>");
        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, "The marmot is right", "They are 80.");

        page = await WaiveAsync(page, 1, reason: " ");
        Assert.Equal("Напишите, почему здесь всё верно.", page.QuerySelectorAll("[data-fault]")[1].TextContent);
        Assert.Empty((await _steps.LatestAsync(id)).As<TranslationPart>()!.Waived);

        page = await WaiveAsync(page, 1, reason: "Так в решении");
        Assert.StartsWith("Числа: в переводе нет: 88 — замечание снято: Так в решении (admin, ", Findings(page).ElementAt(1), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[data-waivers] [name=waive]"));
        Assert.True(page.QuerySelector("[data-found]")!.HasAttribute("hidden"));

        page = await _steps.SaveAsync(page, confirm: null, null, "They are 81.");
        Assert.Equal(["", "Числа: в переводе нет: 88"], Findings(page));
        Assert.Empty((await _steps.LatestAsync(id)).As<TranslationPart>()!.Waived);

        await WaiveAsync(page, 1, reason: "Так в решении");
        await _steps.ChangeOriginalAsync(id, "<p>Их 89.</p>");
        Assert.Contains("Числа: в переводе нет: 89", Findings(await _steps.OpenAsync(id)));
    }

    [Fact]
    public async Task Finding_WhoseWaiverIsTakenBack_IsCountedAgain()
    {
        var id = await _steps.BeginAsync("Сурок передумал", "<p>Их 88.</p>");
        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, "The marmot has thought again", "They are 80.");
        page = await WaiveAsync(page, 1, reason: "Так в решении");

        using (var withoutToken = await site.Editor.PostFormAsync($"/Admin/Translations/{id}/Texts", ("waive", $"numbers {page.QuerySelectorAll(".unit")[1].Id} back")))
        {
            Assert.Equal(HttpStatusCode.BadRequest, withoutToken.StatusCode);
        }

        using (var other = await SideBySideSteps.SignInTranslatorAsync(site, "ky"))
        using (var refused = await other.PostFormAsync($"/Admin/Translations/{id}/Texts", (await other.OpenAsync("/Admin/Translations")).Token(), ("waive", $"numbers {page.QuerySelectorAll(".unit")[1].Id} back")))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        Assert.Single((await _steps.LatestAsync(id)).As<TranslationPart>()!.Waived);

        page = await site.Editor.PressAsync(page.QuerySelector("[data-take-back]")!);

        Assert.Equal("Числа: в переводе нет: 88", Findings(page).ElementAt(1));
        Assert.False(page.QuerySelector("[data-found]")!.HasAttribute("hidden"));
        Assert.Empty((await _steps.LatestAsync(id)).As<TranslationPart>()!.Waived);
        Assert.Equal(["The marmot has thought again", "They are 80."], page.QuerySelectorAll("textarea[lang]").Select(text => text.TextContent));
    }

    [Fact]
    public async Task Finding_OfTheGlossaryThatWasWaived_IsBackWhenTheTermHasChangedAndNotWhenItsDefinitionHas()
    {
        await ChangeTermAsync(concept => (concept.Wordings["ru"], concept.Wordings["en"]) = (new Wording { Preferred = "сурикат" }, new Wording { Preferred = "meerkat" }));
        var id = await _steps.BeginAsync("О зверях", "<p>Сурикаты спят.</p>");
        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, "On animals", "Animals sleep.");
        page = await WaiveAsync(page, 1, reason: "Ясно и так");
        Assert.StartsWith("Термины: в переводе нет: meerkat — замечание снято: Ясно и так (admin, ", Findings(page).ElementAt(1), StringComparison.Ordinal);

        await ChangeTermAsync(concept => concept.Wordings["en"].Definition = "A mongoose.");
        Assert.True((await _steps.OpenAsync(id)).QuerySelector("[data-found]")!.HasAttribute("hidden"));

        await ChangeTermAsync(concept => concept.Wordings["en"].Admitted.Add("suricate"));
        page = await _steps.OpenAsync(id);
        Assert.Equal("Термины: в переводе нет: meerkat", Findings(page).ElementAt(1));

        page = await WaiveAsync(page, 1, reason: "И теперь ясно");
        Assert.Contains("И теперь ясно", Findings(page).ElementAt(1), StringComparison.Ordinal);
        Assert.Single((await _steps.LatestAsync(id)).As<TranslationPart>()!.Waived);
    }

    [Fact]
    public async Task Finding_ThatNobodyHasSeen_IsNotWaived()
    {
        var id = await _steps.BeginAsync("Сурок не видел", "<p>Их 88 и 99.</p>");
        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, "The marmot has not seen", "They are 80 and 99.");

        var changed = await WaiveAsync(page, 1, reason: "Верно", ("units[1].Text", "They are 88."));
        Assert.StartsWith("Сначала сохраните предложение", changed.QuerySelectorAll("[data-fault]")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(("They are 88.", "Верно"), (changed.QuerySelectorAll("textarea[lang]")[1].TextContent, changed.QuerySelector("[name='units[1].Reason']")!.TextContent));

        await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, null, "They are 88.");
        Assert.StartsWith("Пока вы писали", (await WaiveAsync(page, 1, reason: "Верно")).QuerySelectorAll("[data-fault]")[1].TextContent, StringComparison.Ordinal);

        var (status, body) = await _steps.SendUnitAsync(await _steps.OpenAsync(id), 1, "They are 88.", isConfirmed: false, ("unit.Reason", "Верно"), ("waive", $"length {page.QuerySelectorAll(".unit")[1].Id}"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Этого замечания больше нет."), (status, (string?)body["message"]));
        Assert.Empty((await _steps.LatestAsync(id)).As<TranslationPart>()!.Waived);
    }

    [Fact]
    public async Task Fields_ThatNoFormSends_ChangeNothing()
    {
        var id = await _steps.BeginAsync("Сурок и чужая форма", "<p>Их 88. Их много.</p>");
        var page = await _steps.SaveAsync(await _steps.OpenAsync(id), confirm: null, "The marmot and a strange form", "They are 80.");
        page = await WaiveAsync(page, 1, reason: "Так в решении");
        (string Name, string Value)[][] strange =
        [
            [("units.index", "x")],
            [("confirm", "ё\n")],
            [("waive", " ")],
            [("waive", "numbers none")],
            [("waive", $"numbers {page.QuerySelectorAll(".unit")[2].Id} back")],
        ];

        foreach (var fields in strange)
        {
            using var answer = await site.Editor.PostFormAsync($"/Admin/Translations/{id}/Texts", [page.Token(), .. fields]);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal("Так в решении", Assert.Single((await _steps.LatestAsync(id)).As<TranslationPart>()!.Waived).Reason);
        Assert.Equal(["The marmot and a strange form", "They are 80.", ""], (await _steps.OpenAsync(id)).QuerySelectorAll("textarea[lang]").Select(text => text.TextContent));
    }

    [Fact]
    public async Task Unit_OfThePagesScript_TellsWhatTheChecksHaveFoundAndIsWaived()
    {
        var id = await _steps.BeginAsync("Сурок и скрипт проверок", "<p>Их 88.</p>");
        var page = await _steps.OpenAsync(id);
        var sentence = page.QuerySelectorAll(".unit")[1].Id!;

        var (_, saved) = await _steps.SendUnitAsync(page, 1, "They are 80.", isConfirmed: true);
        Assert.Equal((1, "Числа", "в переводе нет: 88", (string?)null), ((int?)saved["found"], (string?)saved["findings"]![0]!["title"], (string?)saved["findings"]![0]!["message"], (string?)saved["findings"]![0]!["waived"]));
        Assert.EndsWith($"#{sentence}", (string?)saved["first"], StringComparison.Ordinal);

        (_, saved) = await _steps.SendUnitAsync(await _steps.OpenAsync(id), 1, "They are 80.", isConfirmed: false, ("unit.Reason", "Так надо"), ("waive", (string)saved["findings"]![0]!["waive"]!));
        Assert.Equal((0, null, "Confirmed"), ((int?)saved["found"], (string?)saved["first"], (string?)saved["state"]));
        Assert.StartsWith("Так надо (admin, ", (string?)saved["findings"]![0]!["waived"], StringComparison.Ordinal);

        (_, saved) = await _steps.SendUnitAsync(await _steps.OpenAsync(id), 1, "They are 80.", isConfirmed: false, ("waive", (string)saved["findings"]![0]!["waive"]!));
        Assert.Equal((1, null, "Confirmed"), ((int?)saved["found"], (string?)saved["findings"]![0]!["waived"], (string?)saved["state"]));
    }

    /// <summary>Changes a term that no other test uses.</summary>
    private Task ChangeTermAsync(Action<Concept> change) => site.InScopeAsync(async services =>
    {
        var store = services.GetRequiredService<TermbaseStore>();
        var termbase = await store.LoadAsync();
        if (termbase.Find("findings-meerkat") is null)
        {
            termbase.Concepts.Add(new Concept { Id = "findings-meerkat" });
        }

        change(termbase.Find("findings-meerkat")!);
        Assert.True(await store.CommitAsync(termbase));
    });

    /// <summary>What the checks say of each sentence.</summary>
    private static IEnumerable<string> Findings(IDocument page) => page.QuerySelectorAll("[data-findings]").Select(findings => string.Join(' ', findings.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private Task<IDocument> WaiveAsync(IDocument page, int at, string reason, params (string Name, string Value)[] more) =>
        site.Editor.PressAsync(page.QuerySelectorAll(".unit")[at].QuerySelector("[data-waivers] [name=waive]")!, [($"units[{at}].Reason", reason), .. more]);
}
