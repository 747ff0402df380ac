using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Terms;
using ForumOrchard.Terms.Merging;
using ForumOrchard.Terms.Uses;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Terms;

/// <summary>The taxonomies of the site, as an editor changes them over HTTP.</summary>
public sealed class TaxonomyEditorTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_OfATaxonomy_ShowsItsTermsByTheirNamesInTheEditorsLanguage()
    {
        var names = (await OpenAsync(TaxonomyIds.PublicationKinds)).QuerySelectorAll(".tree-name a").Select(link => link.TextContent).ToList();

        Assert.Contains("Альтернативный доклад", names);
        Assert.DoesNotContain("Shadow report", names);
    }

    [Fact]
    public async Task Term_AddedChangedAndPutInOrder_IsSeenByVisitorsAfterPublishing()
    {
        var taxonomy = await OpenAsync(TaxonomyIds.PublicationKinds);
        var add = await site.Editor.OpenAsync(taxonomy.QuerySelector("[data-tree] > a")!.GetAttribute("href")!);
        Assert.Equal("Добавить: Вид публикации", add.QuerySelector("h1")!.TextContent);

        taxonomy = await site.Editor.SendAsync(Form(add), ("LabelsPart.Code", "atlas"), ("LabelsPart.Labels[0].Text", "Атлас"), ("LabelsPart.Labels[1].Text", "Atlas"));
        taxonomy = await site.Editor.PressAsync(Entry(taxonomy, "Атлас").QuerySelector("[data-step=up]")!);
        taxonomy = await site.Editor.PressAsync(Entry(taxonomy, "Атлас").QuerySelector("[data-step=in]")!);
        var edit = await OpenTermAsync(taxonomy, "Атлас");
        Assert.Equal("Atlas", edit.ValueOf("LabelsPart.Labels[1].Text"));
        taxonomy = await site.Editor.SendAsync(Form(edit), ("LabelsPart.Labels[0].Text", "Атлас карт"));
        Assert.Null(await SeenAsync("atlas"));

        await site.Editor.WriteAsync(taxonomy, publish: true);

        var seen = await SeenAsync("atlas");
        Assert.Equal((1, "Atlas", "Атлас карт"), (seen!.Depth, seen.Labels["en"], seen.Labels["ru"]));
        Assert.Contains("Атлас карт", await LabelsAsync());
    }

    [Fact]
    public async Task Term_WithoutANameOrWithTheCodeOfAnother_IsRefused()
    {
        var add = await site.Editor.OpenAsync((await OpenAsync(TaxonomyIds.Topics)).QuerySelector("[data-tree] > a")!.GetAttribute("href")!);

        var refused = await site.Editor.SendAsync(Form(add), ("LabelsPart.Code", "equality"));

        Assert.Equal(
            ["Такой код уже есть у термина «Равенство и недискриминация».", "Напишите название хотя бы на одном языке."],
            refused.QuerySelectorAll(".alert-danger li").Select(error => error.TextContent));
    }

    [Fact]
    public async Task Term_InUse_SaysWhereAndIsNotDeleted()
    {
        var term = await OpenTermAsync(await OpenAsync(TaxonomyIds.Countries), "Казахстан");
        Assert.Contains(term.QuerySelectorAll("main details li a"), link => link.GetAttribute("href")!.StartsWith("/Admin/Contents/ContentItems/", StringComparison.Ordinal));

        var refused = await site.Editor.SendAsync(term.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.Contains("/Delete", StringComparison.Ordinal)));

        Assert.Contains("Термин «Казахстан» остаётся", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(Entry(await OpenAsync(TaxonomyIds.Countries), "Казахстан"));
    }

    [Fact]
    public async Task Term_NotInUse_IsDeleted()
    {
        var taxonomy = await AddTermAsync(TaxonomyIds.LegalActKinds, "Устав", "charter");
        var term = await OpenTermAsync(taxonomy, "Устав");
        Assert.Contains("Ни в одном материале.", term.Body!.TextContent, StringComparison.Ordinal);

        taxonomy = await site.Editor.SendAsync(term.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.Contains("/Delete", StringComparison.Ordinal)));

        Assert.DoesNotContain(taxonomy.QuerySelectorAll(".tree-name a"), link => link.TextContent == "Устав");
    }

    [Fact]
    public async Task Term_WithAUsedTermBelowIt_IsNeitherDeletedNorMerged()
    {
        var last = (await OpenAsync(TaxonomyIds.Countries)).QuerySelectorAll("[data-tree] > ol > li .tree-name a")[^1].TextContent;
        await AddTermAsync(TaxonomyIds.Countries, "Континент", "continent");
        var taxonomy = await site.Editor.PressAsync(Entry(await OpenAsync(TaxonomyIds.Countries), "Континент").QuerySelector("[data-step=up]")!);
        taxonomy = await site.Editor.PressAsync(Entry(taxonomy, last).QuerySelector("[data-step=in]")!);
        var term = await OpenTermAsync(taxonomy, "Континент");
        Assert.Contains("Ни в одном материале.", term.Body!.TextContent, StringComparison.Ordinal);

        var kept = await site.Editor.SendAsync(term.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.Contains("/Delete", StringComparison.Ordinal)));
        Assert.Contains("Термин «Континент» остаётся", kept.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Внутри него есть термины", await MergeRefusedAsync(term, "Казахстан"), StringComparison.Ordinal);

        // Merging would publish what somebody has not finished.
        Assert.Contains("У справочника есть черновик", await MergeRefusedAsync(await OpenTermAsync(await OpenAsync(TaxonomyIds.Countries), "Казахстан"), last), StringComparison.Ordinal);
        taxonomy = await OpenAsync(TaxonomyIds.Countries);
        Assert.NotNull(Entry(taxonomy, "Континент").QuerySelector("[data-item]"));
        await site.Editor.SendAsync(taxonomy.QuerySelectorAll("main form").Single(form => form.GetAttribute("action")!.EndsWith("/DiscardDraft", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Uses_OfATerm_AreThoseOfDraftsAndOfWhatVisitorsSeeAndMergedOnce()
    {
        var id = string.Empty;
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var act = await contents.NewAsync("LegalAct");
            act.Alter<LegalActPart>(part => (part.Topics.TaxonomyContentItemId, part.Topics.TermContentItemIds) = (TaxonomyIds.Topics, ["earlier"]));
            await contents.CreateAsync(act, VersionOptions.Published);
            id = act.ContentItemId;
            await contents.PublishAsync(await ChangeAsync("seen"));
            await contents.SaveDraftAsync(await ChangeAsync("draft", "both"));

            async Task<ContentItem> ChangeAsync(params string[] terms)
            {
                var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
                draft.Alter<LegalActPart>(part => (part.Topics.TaxonomyContentItemId, part.Topics.TermContentItemIds) = (TaxonomyIds.Topics, terms));
                await contents.UpdateAsync(draft);
                return draft;
            }
        });

        await site.InScopeAsync(async services =>
        {
            var uses = services.GetRequiredService<TermUses>();
            Assert.Equal([id], (await uses.OfAsync(["seen"])).Select(item => item.ContentItemId));
            Assert.Equal([id], (await uses.OfAsync(["draft"])).Select(item => item.ContentItemId));
            Assert.Empty(await uses.OfAsync(["earlier"]));
            Assert.Equal(1, await services.GetRequiredService<MergeTerms>().ExecuteAsync(TaxonomyIds.Topics, "draft", "both"));
        });
        await site.InScopeAsync(async services =>
            Assert.Equal(["both"], (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!.As<LegalActPart>()!.Topics.TermContentItemIds));
    }

    [Fact]
    public async Task Merge_OfATermWithItself_IsRefused()
    {
        var term = await OpenTermAsync(await OpenAsync(TaxonomyIds.Topics), "Права ребёнка");
        var form = Form(await OpenMergeAsync(term));

        var refused = await site.Editor.SendAsync(form, ("into", form.GetAttribute("action")!.Split('/')[^1]));

        Assert.Contains("Выберите термин", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(Entry(await OpenAsync(TaxonomyIds.Topics), "Права ребёнка"));
    }

    [Fact]
    public async Task Merge_OfATerm_GivesItsItemsTheOtherOneAndKeepsTheirVersions()
    {
        var topic = await OpenTermAsync(await OpenAsync(TaxonomyIds.Topics), "Брак и семья");
        var items = topic.QuerySelectorAll("main details li a").Select(link => link.GetAttribute("href")!.Split('/')[^2]).ToList();
        Assert.NotEmpty(items);
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(items[0], VersionOptions.DraftRequired))!;
            draft.DisplayText = "Черновик";
            await contents.SaveDraftAsync(draft);
        });
        var merge = await OpenMergeAsync(topic);
        var other = merge.QuerySelectorAll("option").Single(option => option.TextContent == "Права ребёнка").GetAttribute("value")!;
        var form = merge.QuerySelector("form.content-form")!;
        var from = form.GetAttribute("action")!.Split('/')[^1];
        Assert.Contains("Выберите термин", (await site.Editor.SendAsync(form)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);

        var taxonomy = await site.Editor.SendAsync(form, ("into", other));

        Assert.Contains("«Брак и семья» объединён с «Права ребёнка»", taxonomy.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(taxonomy.QuerySelectorAll(".tree-name a"), link => link.TextContent == "Брак и семья");
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            foreach (var id in items)
            {
                foreach (var version in new[] { VersionOptions.Published, VersionOptions.Latest })
                {
                    var json = JsonSerializer.Serialize(await contents.GetAsync(id, version));
                    Assert.Contains(other, json, StringComparison.Ordinal);
                    Assert.DoesNotContain(from, json, StringComparison.Ordinal);
                }

                Assert.Equal(2, (await contents.GetAllVersionsAsync(id)).Count());
            }

            Assert.NotEqual("Черновик", (await contents.GetAsync(items[0]))!.DisplayText);
            Assert.Equal("Черновик", (await contents.GetAsync(items[0], VersionOptions.Latest))!.DisplayText);
        });
        Assert.DoesNotContain("Брак и семья", await LabelsAsync());
    }

    [Fact]
    public async Task Merge_SentTwiceAtOnce_MeetsNoFault()
    {
        await AddTermAsync(TaxonomyIds.LegalActKinds, "Наказ", "order");
        var taxonomy = await site.Editor.WriteAsync(await AddTermAsync(TaxonomyIds.LegalActKinds, "Приказ", "command"), publish: true);
        var term = await OpenTermAsync(taxonomy, "Наказ");
        var merge = await OpenMergeAsync(term);
        var into = merge.QuerySelectorAll("option").Single(option => option.TextContent == "Приказ").GetAttribute("value")!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.Editor.PostFormAsync(Form(merge).GetAttribute("action")!, merge.Token(), ("into", into))));

        // Who comes when it is done meets no such term any more.
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, answer.StatusCode.ToString()));
        Assert.DoesNotContain((await OpenAsync(TaxonomyIds.LegalActKinds)).QuerySelectorAll(".tree-name a"), link => link.TextContent == "Наказ");
    }

    [Fact]
    public async Task Merge_OfACountry_KeepsItsFindings()
    {
        var country = await OpenTermAsync(await OpenAsync(TaxonomyIds.Countries), "Монголия");
        var id = country.QuerySelector("main details li a")!.GetAttribute("href")!.Split('/')[^2];
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var dialogue = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
            dialogue.Alter<DialoguePart>(part => part.Countries.TermContentItemIds = []);
            await contents.PublishAsync(dialogue);
        });
        var before = await CountriesOfFindingsAsync(id);
        var merge = await OpenMergeAsync(country);
        var form = Form(merge);
        var (from, into) = (form.GetAttribute("action")!.Split('/')[^1], merge.QuerySelectorAll("option").Single(option => option.TextContent == "Туркменистан").GetAttribute("value")!);
        Assert.Contains(from, before);

        await site.Editor.SendAsync(form, ("into", into));

        Assert.Equal(before.Select(one => one == from ? into : one), await CountriesOfFindingsAsync(id));
    }

    [Fact]
    public async Task Screens_OfATaxonomy_AreForWhoMayManageTaxonomies()
    {
        var taxonomy = await OpenAsync(TaxonomyIds.Countries);
        var edit = Entry(taxonomy, "Казахстан").QuerySelector("a")!.GetAttribute("href")!;
        var ids = System.Web.HttpUtility.ParseQueryString(edit.Split('?')[1]);
        var merge = $"/Admin/terms/merge/{ids["taxonomyContentItemId"]}/{ids["taxonomyItemId"]}";
        using var translator = await site.SignInAsAsync("Translator");
        using var editor = await site.SignInAsAsync("Editor");
        await site.AddRoleAsync("Taxonomist", "AccessAdminPanel", "ManageTaxonomies");
        using var taxonomist = await site.SignInAsAsync("Taxonomist");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (await StatusAsync(taxonomist, edit), await StatusAsync(taxonomist, merge)));

        foreach (var address in new[] { edit, taxonomy.QuerySelector("[data-tree] > a")!.GetAttribute("href")!, merge })
        {
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(editor, address));
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(translator, address));
            Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(site.Client, address));
            using var post = await editor.PostFormAsync(address, ("into", "nothing"));
            Assert.Equal(HttpStatusCode.BadRequest, post.StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, merge + "0"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(editor, $"/Admin/Taxonomies/Create/Topic?taxonomyContentItemId={TaxonomyIds.Countries}"));
    }

    private static IElement Form(IDocument page) => page.QuerySelector("form.content-form")!;

    private static IElement Entry(IDocument taxonomy, string name) => taxonomy.QuerySelectorAll("[data-item]").Single(entry => entry.QuerySelector(".tree-name a")!.TextContent == name);

    private Task<IDocument> OpenAsync(string taxonomyId) => site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{taxonomyId}/Edit");

    private Task<IDocument> OpenTermAsync(IDocument taxonomy, string name) => site.Editor.OpenAsync(Entry(taxonomy, name).QuerySelector("a")!.GetAttribute("href")!);

    private async Task<IDocument> AddTermAsync(string taxonomyId, string name, string code) => await site.Editor.SendAsync(
        Form(await site.Editor.OpenAsync((await OpenAsync(taxonomyId)).QuerySelector("[data-tree] > a")!.GetAttribute("href")!)), ("LabelsPart.Code", code), ("LabelsPart.Labels[0].Text", name));

    private Task<IDocument> OpenMergeAsync(IDocument term) =>
        site.Editor.OpenAsync(term.QuerySelectorAll("a").Single(link => link.TextContent == "Объединить с другим термином").GetAttribute("href")!);

    /// <summary>What an editor is told who would merge a term with another.</summary>
    private async Task<string> MergeRefusedAsync(IDocument term, string into)
    {
        var merge = await OpenMergeAsync(term);
        var other = merge.QuerySelectorAll("option").Single(option => option.TextContent.Trim() == into).GetAttribute("value")!;
        return (await site.Editor.SendAsync(Form(merge), ("into", other))).QuerySelector(".alert-danger")!.TextContent;
    }

    private async Task<IReadOnlyList<string>> CountriesOfFindingsAsync(string dialogueId)
    {
        IReadOnlyList<string> countries = [];
        await site.InScopeAsync(async services => countries = [.. (await services.GetRequiredService<IContentManager>().GetAsync(dialogueId))!.As<DialoguePart>()!.Findings.Select(finding => finding.Country)]);
        return countries;
    }

    /// <summary>The kind of publication that visitors see; null for none.</summary>
    private async Task<Term?> SeenAsync(string code)
    {
        Term? term = null;
        await site.InScopeAsync(async services => term = (await services.GetRequiredService<ITermLabels>().GetAsync("publication-kinds")).ByCode(code));
        return term;
    }

    /// <summary>The kinds and topics from which an editor of a publication chooses.</summary>
    private async Task<IReadOnlyList<string>> LabelsAsync() =>
        [.. (await site.Editor.OpenAsync("/Admin/Contents/ContentTypes/Publication/Create")).QuerySelectorAll(".form-check-label").Select(label => label.TextContent.Trim())];

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }
}
