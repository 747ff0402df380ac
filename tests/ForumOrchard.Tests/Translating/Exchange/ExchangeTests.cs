using System.Xml.Linq;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Editing.Content;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Exchange;
using ForumOrchard.Translations.States;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Translating.Exchange;

/// <summary>Files for translation programs over HTTP, on a fresh site.</summary>
public sealed class ExchangeTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private readonly ExchangeSteps _steps = new(site);

    [Theory]
    [InlineData("V12")]
    [InlineData("V21")]
    public async Task Article_TranslatedOutside_ComesBackAsADraft(string version)
    {
        var (set, _) = await _steps.AddAsync($"Сурок и программа {version}", "<p>См. <a href=\"/ru/laws/cedaw\">закон</a>. Он <b>жив</b>.</p>");
        var file = await _steps.ExportAsync($"программа {version}", version);
        Assert.Equal(3, ExchangeSteps.Targets(file).Count());

        ExchangeSteps.Translate(file, text => text.Replace("Сурок и программа", "The marmot and the program", StringComparison.Ordinal).Replace("См. ", "See ", StringComparison.Ordinal).Replace("закон", "the law", StringComparison.Ordinal));
        var plan = await _steps.UploadAsync(file);
        Assert.Equal(["Новое, попадёт в черновик: 2", "Не переведено: 1"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        Assert.Null(await _steps.FindAsync(set, "en"));

        var desk = await _steps.RunAsync(plan);
        Assert.Contains("Принято в черновики предложений: 2.", desk.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var draft = (await _steps.FindAsync(set, "en"))!;
        Assert.Equal((false, $"The marmot and the program {version}"), (draft.Published, draft.DisplayText));
        Assert.Equal("<p>See <a href=\"/en/laws/cedaw\">the law</a>. Он <b>жив</b>.</p>", draft.As<HtmlBodyPart>()!.Html);

        // What is here already is not written again.
        Assert.Equal(["Уже есть: 2", "Не переведено: 1"], (await _steps.UploadAsync(file)).QuerySelectorAll("section li").Select(line => line.TextContent));
    }

    [Fact]
    public async Task Sentence_TranslatedHereSinceItWasPlanned_Stays()
    {
        var (set, original) = await _steps.AddAsync("1916", "<p>Раз.</p>");
        await site.Editor.PostFormAsync($"/Admin/Translations/{original}/Begin", (await site.Editor.OpenAsync("/Admin/Translations")).Token(), ("culture", "en"));
        var begun = (await _steps.FindAsync(set, "en"))!;
        IReadOnlyList<XliffFile> sent = [];
        await site.InScopeAsync(async services => sent = await services.GetRequiredService<XliffExport>().ReadAsync([(await services.GetRequiredService<TranslationSets>().FindAsync(set))!], "en"));
        await site.InScopeAsync(async services =>
        {
            var import = services.GetRequiredService<XliffImport>();
            var (items, _, _) = await import.PlanAsync([new ReturnedUnit(sent[0].Units[1].Id, "Раз.", "One.", IsDone: true, Line: 1)]);
            Assert.Equal(1, items[0].News);
            await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{begun.ContentItemId}/Texts")).QuerySelector("form.side-by-side")!, ("units[1].Text", "First."));

            Assert.IsType<Conflict>(await import.RunAsync(items[0]));
        });

        Assert.Equal("<p>First.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);
    }

    [Fact]
    public async Task Sentence_TranslatedHereSinceItWasSent_StaysAndBothAreShown()
    {
        var (set, original) = await _steps.AddAsync("Сурок и оба", "<p>Раз. Два.</p>");
        var file = await _steps.ExportAsync("Сурок и оба");
        ExchangeSteps.Translate(file, text => text.Replace("Раз.", "One.", StringComparison.Ordinal).Replace("Два.", "Two.", StringComparison.Ordinal));
        await site.Editor.PostFormAsync($"/Admin/Translations/{original}/Begin", (await site.Editor.OpenAsync("/Admin/Translations")).Token(), ("culture", "en"));
        var begun = (await _steps.FindAsync(set, "en"))!;
        await site.Editor.SendAsync((await site.Editor.OpenAsync($"/Admin/Translations/{begun.ContentItemId}/Texts")).QuerySelector("form.side-by-side")!, ("units[1].Text", "First."));

        var plan = await _steps.UploadAsync(file);

        Assert.Equal(["Новое, попадёт в черновик: 1", "Переведено здесь после отправки: остаётся наше: 1", "Не переведено: 1"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        var row = plan.QuerySelector("section tbody tr")!;
        Assert.Equal(["Раз.", "One.", "First."], row.QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent));
        await _steps.RunAsync(plan);
        Assert.Equal("<p>First. Two.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);
    }

    [Fact]
    public async Task Sentence_WhoseOriginalChangedOrWhoseTagsAreLost_IsNamedAndLeftOut()
    {
        var (set, original) = await _steps.AddAsync("Сурок без тега", "<p>Это <b>важно</b>. Раз.</p>");
        var file = await _steps.ExportAsync("Сурок без тега");
        foreach (var target in ExchangeSteps.Targets(file))
        {
            target.ReplaceNodes(target.Value + " en");
        }

        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = (await contents.GetAsync(original, VersionOptions.DraftRequired))!;
            item.Alter<HtmlBodyPart>(part => part.Html = "<p>Это <b>важно</b>. Три.</p>");
            await contents.PublishAsync(item);
        });

        var plan = await _steps.UploadAsync(file);

        Assert.Equal(
            ["Новое, попадёт в черновик: 1", "Пропущено: в оригинале этого больше нет: 1", "Пропущено: теги потеряны или стоят не на месте: 1"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        await _steps.RunAsync(plan);
        Assert.Equal("<p>Это <b>важно</b>. Три.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);
    }

    /// <summary>As translate-toolkit 3.8 does with the sent file as template: ids, tags and notes of the old sentences stay, the new ones are elsewhere and have other ids.</summary>
    [Fact]
    public async Task File_ThatWentThroughPo_KeepsWhatWasTranslatedThere()
    {
        var (set, _) = await _steps.AddAsync("Сурок через PO", "<p>Это <b>важно</b>. Раз.</p>");
        var file = await _steps.ExportAsync("Сурок через PO");
        var sent = file.Descendants().Where(one => one.Name.LocalName == "trans-unit").ToList();
        XNamespace po = "urn:oasis:names:tc:xliff:document:1.1";
        sent[0].Parent!.Parent!.AddAfterSelf(new XElement("file", new XElement("body", sent.Select((unit, at) => new XElement(
            po + "trans-unit",
            new XAttribute("id", at + 2),
            new XAttribute("approved", "no"),
            new XElement(po + "source", unit.Elements().First().Value),
            new XElement("target", at == 2 ? "One." : unit.Elements().First().Value),
            new XElement("context-group", new XAttribute("purpose", "location"), new XElement("context", new XAttribute("context-type", "sourcefile"), unit.Attribute("id")!.Value)))))));

        var plan = await _steps.UploadAsync(file);

        Assert.Equal(["Новое, попадёт в черновик: 1", "Не переведено: 2"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        await _steps.RunAsync(plan);
        Assert.Equal("<p>Это <b>важно</b>. One.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);
    }

    [Fact]
    public async Task File_WithoutATranslation_BeginsNone()
    {
        var (set, _) = await _steps.AddAsync("Сурок пустой", "<p>Раз.</p>");

        var plan = await _steps.UploadAsync(await _steps.ExportAsync("Сурок пустой"));

        Assert.Null(plan.QuerySelector("form[action$='/Run']"));
        Assert.Contains("Нового в файлах нет.", plan.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await _steps.FindAsync(set, "en"));
    }

    [Fact]
    public async Task Items_Several_AreAZipThatComesBackAsOne()
    {
        var (one, _) = await _steps.AddAsync("Сурок-зип первый", "<p>Раз.</p>");
        var (two, _) = await _steps.AddAsync("Сурок-зип второй", "<p>Два.</p>");
        var changed = await ExchangeSteps.ChangeZipAsync(await _steps.DownloadAsync("Сурок-зип", "V12"), text => text.Replace("Сурок-зип", "Zip", StringComparison.Ordinal));

        await _steps.RunAsync(await _steps.UploadAsync("a.zip", changed));

        Assert.Equal(["Zip первый", "Zip второй"], [(await _steps.FindAsync(one, "en"))!.DisplayText, (await _steps.FindAsync(two, "en"))!.DisplayText]);
    }

    /// <summary>What became of the others since the files were looked at hinders none.</summary>
    [Fact]
    public async Task Items_Several_AreTakenInEachForItself()
    {
        var sets = new Dictionary<string, (string Set, string Id)>();
        foreach (var name in new[] { "удалён", "снят", "без заголовка", "обычный" })
        {
            sets[name] = await _steps.AddAsync($"Сурок-сбой {name}", "<p>Раз.</p>");
        }

        var plan = await _steps.UploadAsync("a.zip", await ExchangeSteps.ChangeZipAsync(await _steps.DownloadAsync("Сурок-сбой", "V12"), text => text.Replace("Раз.", "One.", StringComparison.Ordinal)));
        Assert.Equal(4, plan.QuerySelectorAll("section li").Count(line => line.TextContent == "Новое, попадёт в черновик: 1"));
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(sets["удалён"].Id))!);
            await contents.UnpublishAsync((await contents.GetAsync(sets["снят"].Id))!);
            var untitled = (await contents.GetAsync(sets["без заголовка"].Id, VersionOptions.DraftRequired))!;
            untitled.Alter<TitlePart>(part => part.Title = string.Empty);
            await contents.PublishAsync(untitled);
        });

        var desk = await _steps.RunAsync(plan);

        Assert.Contains("Принято в черновики предложений: 2.", desk.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("в таком виде сохранить нельзя", desk.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await _steps.FindAsync(sets["удалён"].Set, "en"));
        Assert.Null(await _steps.FindAsync(sets["без заголовка"].Set, "en"));
        foreach (var name in new[] { "снят", "обычный" })
        {
            Assert.Equal("<p>One.</p>", (await _steps.FindAsync(sets[name].Set, "en"))!.As<HtmlBodyPart>()!.Html);
        }

        Assert.Contains("В черновики ничего не принято.", (await _steps.RunAsync(plan)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentence_OfARowThatTheTranslationLacks_IsNamedAndLeftOut()
    {
        var id = await new SideBySideSteps(site).BeginDialogueAsync("Диалог сурков наружу");
        var file = await _steps.ExportAsync("Диалог сурков наружу");
        ExchangeSteps.Translate(file, text => text.Replace("Диалог", "Dialogue", StringComparison.Ordinal).Replace("Утро", "Morning", StringComparison.Ordinal).Replace("Два.", "Two.", StringComparison.Ordinal));

        var plan = await _steps.UploadAsync(file);

        Assert.Equal(["Новое, попадёт в черновик: 1", "Пропущено: в переводе там другое число строк: 2", "Не переведено: 1"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        await _steps.RunAsync(plan);
        var draft = await new SideBySideSteps(site).LatestAsync(id);
        Assert.Equal(("Dialogue сурков наружу", "Раз."), (draft.DisplayText, Assert.Single(draft.As<DialoguePart>()!.Findings).Text));
    }

    [Fact]
    public async Task File_OfAnotherPersonOrIntoALanguageThatIsNotTheirs_IsNotTakenIn()
    {
        var (set, _) = await _steps.AddAsync("Сурок без прав", "<p>Раз.</p>");
        var file = await _steps.ExportAsync("Сурок без прав");
        ExchangeSteps.Translate(file, text => text.Replace("Раз.", "One.", StringComparison.Ordinal));
        var theirs = await _steps.UploadAsync(file);
        using var russian = await SideBySideSteps.SignInTranslatorAsync(site, "ru");
        using var english = await SideBySideSteps.SignInTranslatorAsync(site, "en");

        var steps = new ExchangeSteps(site, russian);
        Assert.Contains("“Сурок без прав”: you may not change this translation.", (await steps.RunAsync(await steps.UploadAsync(file))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var token = (await english.OpenAsync("/Admin/Translations/Import")).Token();
        using var answer = await english.PostFormAsync("/Admin/Translations/Import/Run", token, ("key", theirs.QuerySelector("[name=key]")!.GetAttribute("value")!));
        Assert.EndsWith("/Translations/Import", answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.OrdinalIgnoreCase);
        Assert.Null(await _steps.FindAsync(set, "en"));
    }

    /// <summary>The translation is the original then, and nobody translates it into its own language.</summary>
    [Fact]
    public async Task Original_DeletedMeanwhile_LeavesItsTranslationAsItIs()
    {
        var (set, original) = await _steps.AddAsync("Сурок осиротел", "<p>Раз.</p>");
        var file = await _steps.ExportAsync("Сурок осиротел");
        ExchangeSteps.Translate(file, text => text.Replace("Раз.", "One.", StringComparison.Ordinal));
        await site.Editor.PostFormAsync($"/Admin/Translations/{original}/Begin", (await site.Editor.OpenAsync("/Admin/Translations")).Token(), ("culture", "en"));
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(original))!);
        });

        var plan = await _steps.UploadAsync(file);

        Assert.Contains("Предложений, которых сайт не знает: 2", plan.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(plan.QuerySelector("form[action$='/Run']"));
        Assert.Equal("<p>Раз.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);
    }
}
