using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Translating;
using ForumOrchard.Tests.Translating.Exchange;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Glossary;

/// <summary>The glossary in the admin, at the translator's desk and for visitors, over HTTP, on a fresh site.</summary>
public sealed class GlossaryTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Term_ChangedAndItsFormerNameForbidden_IsFoundWhereverItIsWrongAndCorrectedAtTheDesk()
    {
        var id = await site.AddTermAsync("бандикут", "bandicoot", "A marsupial.");
        var translation = await BeginAsync("О сумчатых", "<p>Бандикуты спят. Он жив.</p>");
        var page = await OpenTextsAsync(translation);
        Assert.Contains("бандикут — bandicoot", GlossarySteps.Words(page.QuerySelectorAll(".unit")[1].QuerySelector(".terms")!), StringComparison.Ordinal);
        Assert.Null(page.QuerySelectorAll(".unit")[2].QuerySelector(".terms"));

        await site.Editor.SendAsync(page.QuerySelector("form.side-by-side")!, ("units[0].Text", "On marsupials"), ("units[1].Text", "Bandicoots sleep."));
        Assert.Contains("Нигде", (await OpenPlacesAsync(id)).Body!.TextContent, StringComparison.Ordinal);

        var form = (await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}")).QuerySelector("main form")!;
        await site.Editor.SendAsync(form, ($"{GlossarySteps.Field(form, "en")}.Preferred", "quenda"), ($"{GlossarySteps.Field(form, "en")}.ForbidFormer", "true"));
        var place = Assert.Single((await OpenPlacesAsync(id)).QuerySelectorAll(".list-group-item"));
        Assert.Contains("не употреблять: bandicoot", place.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bandicoots sleep.", place.TextContent, StringComparison.Ordinal);

        page = await site.Editor.OpenAsync(place.QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal("Термины: bandicoot вместо quenda", GlossarySteps.Words(page.QuerySelectorAll("[data-findings]")[1]));
        Assert.EndsWith("#" + page.QuerySelectorAll(".unit")[1].Id, place.QuerySelector("a")!.GetAttribute("href")!, StringComparison.Ordinal);
        page = await site.Editor.SendAsync(page.QuerySelector("form.side-by-side")!, ("units[1].Text", "Animals sleep."));
        Assert.Equal("Термины: в переводе нет: quenda", GlossarySteps.Words(page.QuerySelectorAll("[data-findings]")[1]));
        Assert.Contains("термина нет", (await OpenPlacesAsync(id)).QuerySelector(".list-group-item")!.TextContent, StringComparison.Ordinal);

        await site.Editor.SendAsync(page.QuerySelector("form.side-by-side")!, ("units[1].Text", "Quendas sleep."));
        Assert.Empty((await OpenPlacesAsync(id)).QuerySelectorAll(".list-group-item"));
    }

    [Fact]
    public async Task Term_Wrong_IsRefusedInRussianAndWhatWasTypedStays()
    {
        var form = (await site.Editor.OpenAsync($"{GlossarySteps.Address}/Add")).QuerySelector("main form")!;

        var page = await site.Editor.SendAsync(form, ("Domain", "Звери"), ($"{GlossarySteps.Field(form, "en")}.Preferred", "Protection Orders"), ($"{GlossarySteps.Field(form, "ru")}.Definition", "Только <b>определение</b>"));

        var alert = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.Contains("Русский: нет основного термина.", alert, StringComparison.Ordinal);
        Assert.Contains("English: «Protection Orders» — это уже другой термин: protection-order.", alert, StringComparison.Ordinal);
        Assert.Equal(("Звери", "Только <b>определение</b>"), (page.QuerySelector("#domain")!.GetAttribute("value"), page.QuerySelector($"[name='{GlossarySteps.Field(page.QuerySelector("main form")!, "ru")}.Definition']")!.TextContent.Trim()));
    }

    [Fact]
    public async Task Term_ThatSomebodyElseChangedMeanwhile_IsNotWrittenOverUnseen()
    {
        var id = await site.AddTermAsync("вомбат", "wombat", string.Empty);
        var (mine, theirs) = ((await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}")).QuerySelector("main form")!, (await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}")).QuerySelector("main form")!);
        await site.Editor.SendAsync(theirs, ($"{GlossarySteps.Field(theirs, "en")}.Definition", "Theirs."));

        var page = await site.Editor.SendAsync(mine, ($"{GlossarySteps.Field(mine, "en")}.Definition", "Mine."));

        Assert.Contains("его изменили", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Theirs.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Theirs.", (await site.FindTermAsync(id))!.In("en")!.Definition);
        await site.Editor.SendAsync(page.QuerySelector("main form")!);
        Assert.Equal("Mine.", (await site.FindTermAsync(id))!.In("en")!.Definition);
    }

    [Fact]
    public async Task Terms_CommittedByTwoAtOnce_TheSecondIsTold() => await site.InScopeAsync(async services =>
    {
        var store = services.GetRequiredService<TermbaseStore>();
        var mine = await store.LoadAsync();
        await site.InScopeAsync(async others =>
        {
            var theirs = others.GetRequiredService<TermbaseStore>();
            Assert.True(await theirs.CommitAsync(await theirs.LoadAsync()));
        });
        mine.Concepts.Clear();

        Assert.False(await store.CommitAsync(mine));
        Assert.NotEmpty((await store.ReadAsync()).Concepts);
    });

    [Fact]
    public async Task Term_ThatSomebodyElseRemovedMeanwhile_StaysInTheFormAndCanBeAddedOnceMore()
    {
        var id = await site.AddTermAsync("тупайя", "treeshrew", string.Empty);
        var mine = (await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}")).QuerySelector("main form")!;
        var list = await RemoveAsync(await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}"));
        Assert.Contains("«тупайя» удалено из глоссария", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await site.FindTermAsync(id));

        var page = await site.Editor.SendAsync(mine, ($"{GlossarySteps.Field(mine, "en")}.Definition", "Typed for an hour."));

        Assert.Contains("его удалили", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        page = await site.Editor.SendAsync(page.QuerySelector("main form")!);
        var again = (await site.FindTermAsync(GlossarySteps.IdOf(page)))!;
        Assert.Equal(("тупайя", "Typed for an hour."), (again.In("ru")!.Preferred, again.In("en")!.Definition));
        Assert.NotEqual(id, again.Id);
    }

    [Fact]
    public async Task Term_ChangedSinceItWasOpened_IsNotRemovedUnseen()
    {
        var id = await site.AddTermAsync("нумбат", "numbat", string.Empty);
        var mine = await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}");
        var theirs = (await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}")).QuerySelector("main form")!;
        await site.Editor.SendAsync(theirs, ($"{GlossarySteps.Field(theirs, "en")}.Note", "Theirs."));

        var page = await RemoveAsync(mine);

        Assert.Contains("прежде чем удалять", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Theirs.", (await site.FindTermAsync(id))!.In("en")!.Note);
        await RemoveAsync(page);
        Assert.Null(await site.FindTermAsync(id));
    }

    [Fact]
    public async Task Term_Removed_IsAskedAboutAndComesBackAsItWas()
    {
        var id = await site.AddTermAsync("тенрек", "tenrec", "An insectivore.");
        var before = EditToken.Of(await site.FindTermAsync(id));
        var page = await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}");
        Assert.Equal("Удалить из глоссария", page.QuerySelector("details:has(form[action$='/Remove']) summary")!.TextContent);
        Assert.Contains("его можно вернуть", page.QuerySelector("form[action$='/Remove']")!.TextContent, StringComparison.Ordinal);
        await RemoveAsync(page);
        Assert.DoesNotContain("тенрек", await site.Client.GetStringAsync(new Uri("/ru/glossary", UriKind.Relative), Cancellation), StringComparison.Ordinal);

        // A new term gets another address, and may have taken the word meanwhile.
        var other = await site.AddTermAsync("тенрек", "tenrec", string.Empty);
        Assert.NotEqual(id, other);
        page = await BringBackAsync(id);
        Assert.Contains($"«тенрек» — это уже другой термин: {other}.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await site.FindTermAsync(id));
        await RemoveAsync(await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{other}"));

        page = await BringBackAsync(id);

        Assert.Contains("«тенрек» снова в глоссарии.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, EditToken.Of(await site.FindTermAsync(id)));
        Assert.Contains("тенрек", await site.Client.GetStringAsync(new Uri("/ru/glossary", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Null((await site.Editor.OpenAsync($"{GlossarySteps.Address}/Removed")).QuerySelector($"form[action='{GlossarySteps.Address}/Removed/{id}/BringBack']"));
    }

    [Fact]
    public async Task Term_WhoseIdAnotherHasByNow_StaysRemoved()
    {
        var id = $"removed-{Guid.NewGuid():n}";
        await site.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<TermbaseStore>();
            var termbase = await store.LoadAsync();
            termbase.Remove(new Concept { Id = id, Wordings = { ["ru"] = new Wording { Preferred = "циветта" } } }, "admin", DateTime.UtcNow);
            termbase.Concepts.Add(new Concept { Id = id, Wordings = { ["ru"] = new Wording { Preferred = "мангуст" } } });
            Assert.True(await store.CommitAsync(termbase));
        });

        var page = await BringBackAsync(id);

        Assert.Contains($"«{id}»", page.QuerySelector("[role=alert], [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("мангуст", (await site.FindTermAsync(id))!.In("ru")!.Preferred);
    }

    [Fact]
    public void Terms_Removed_AreTheLastThousandAndNoneTwice()
    {
        var termbase = new Termbase();
        for (var number = 0; number <= ConceptCheck.MostConcepts; number++)
        {
            termbase.Remove(new Concept { Id = $"{number}" }, null, DateTime.UnixEpoch);
        }

        termbase.Remove(new Concept { Id = "7" }, null, DateTime.UnixEpoch);

        Assert.Equal((ConceptCheck.MostConcepts, "1", "7"), (termbase.Removed.Count, termbase.Removed[0].Concept.Id, termbase.Removed[^1].Concept.Id));
        Assert.Single(termbase.Removed, removed => removed.Concept.Id == "7");
    }

    [Fact]
    public async Task Places_OfATerm_ArePagedAndLeaveOutWhatTheReaderMayNotChange()
    {
        const int Sentences = 60;
        var id = await site.AddTermAsync("кобчик", "redfoot", string.Empty);
        await site.InScopeAsync(async services =>
        {
            var set = Guid.NewGuid().ToString("N")[..26];
            string Text(Func<int, string> sentence) => string.Concat(Enumerable.Range(1, Sentences).Select(number => $"<p>{sentence(number)}</p>"));
            await SideBySideSteps.AddAsync(services, "ru", set, "О птицах", Text(number => $"Кобчик летит {number}."));
            await SideBySideSteps.AddAsync(services, "en", set, "On birds", Text(number => $"A bird flies {number}."));
        });

        var page = await OpenPlacesAsync(id);
        Assert.Equal((50, "Страница 1"), (page.QuerySelectorAll(".list-group-item").Length, page.QuerySelector(".pager [aria-current]")!.TextContent));
        Assert.Null(page.QuerySelector(".pager [rel=prev]"));
        page = await site.Editor.OpenAsync(page.QuerySelector(".pager [rel=next]")!.GetAttribute("href")!);
        Assert.Equal(["A bird flies 51.", "A bird flies 60."], new[] { 0, 9 }.Select(at => page.QuerySelectorAll(".list-group-item")[at].LastElementChild!.TextContent));
        Assert.Equal((10, null), (page.QuerySelectorAll(".list-group-item").Length, page.QuerySelector(".pager [rel=next]")));
        page = await site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}/Places?pagenum=2147483647");
        Assert.Equal((10, "Страница 2"), (page.QuerySelectorAll(".list-group-item").Length, page.QuerySelector(".pager [aria-current]")!.TextContent));

        using var mine = await site.SignInTranslatorOfAsync("en");
        Assert.Equal(50, (await mine.OpenAsync($"{GlossarySteps.Address}/Terms/{id}/Places")).QuerySelectorAll(".list-group-item").Length);
        using var other = await site.SignInTranslatorOfAsync("ky");
        var nothing = await other.OpenAsync($"{GlossarySteps.Address}/Terms/{id}/Places");
        Assert.Contains("Нигде", nothing.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("A bird flies", nothing.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_InALanguageThatIsNone_IsLeftOut()
    {
        var token = (await site.Editor.OpenAsync($"{GlossarySteps.Address}/Add")).Token();
        using (var nothing = await site.Editor.PostFormAsync($"{GlossarySteps.Address}/Add", token, ("Wordings.index", "x")))
        {
            Assert.Equal(HttpStatusCode.OK, nothing.StatusCode);
        }

        using var answer = await site.Editor.PostFormAsync($"{GlossarySteps.Address}/Add", token, ("Wordings[0].Culture", "!!"), ("Wordings[0].Preferred", "кускус"), ("Wordings[1].Preferred", "кускус"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Напишите термин", SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=NUMERAT")]
    [InlineData("q=unusual%20numerats")]
    [InlineData("q=%D1%87%D1%91%D1%82%D0%BD%D0%BE%D0%B5")]
    [InlineData("domain=numbers&lacks=en")]
    public async Task List_Filtered_HasTheTermsThatAreMeantAlone(string query)
    {
        await site.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<TermbaseStore>();
            var termbase = await store.LoadAsync();
            termbase.Concepts.RemoveAll(concept => concept.Id.StartsWith("listed-", StringComparison.Ordinal));
            termbase.Concepts.Add(new Concept { Id = "listed-meant", Domain = "numbers", Wordings = { ["ru"] = new Wording { Preferred = "нумерат", Admitted = ["numerat"], Forbidden = ["unusual numerats"], Definition = "Нечто чётное." } } });
            termbase.Concepts.Add(new Concept { Id = "listed-english", Domain = "numbers", Wordings = { ["en"] = new Wording { Preferred = "another figure" } } });
            termbase.Concepts.Add(new Concept { Id = "listed-stray", Wordings = { ["ru"] = new Wording { Preferred = "посторонний" } } });
            Assert.True(await store.CommitAsync(termbase));
        });

        var page = await site.Editor.OpenAsync($"{GlossarySteps.Address}?{query}");

        Assert.Equal(["нумерат"], page.QuerySelectorAll("tbody a").Select(GlossarySteps.Words));
    }

    private async Task<IDocument> BringBackAsync(string id) => await site.Editor.SendAsync((await site.Editor.OpenAsync($"{GlossarySteps.Address}/Removed")).QuerySelector($"form[action='{GlossarySteps.Address}/Removed/{id}/BringBack']")!);

    private Task<IDocument> RemoveAsync(IDocument page) => site.Editor.SendAsync(page.QuerySelector("form[action$='/Remove']")!);

    private async Task<string> BeginAsync(string title, string html)
    {
        var (_, original) = await new ExchangeSteps(site).AddAsync(title, html);
        var page = await site.Editor.OpenAsync("/Admin/Translations");
        using var answer = await site.Editor.PostFormAsync($"/Admin/Translations/{original}/Begin", page.Token(), ("culture", "en"));
        return answer.RequestMessage!.RequestUri!.AbsolutePath.Split('/')[^2];
    }

    private Task<IDocument> OpenTextsAsync(string id) => site.Editor.OpenAsync($"/Admin/Translations/{id}/Texts");

    private Task<IDocument> OpenPlacesAsync(string id) => site.Editor.OpenAsync($"{GlossarySteps.Address}/Terms/{id}/Places");
}
