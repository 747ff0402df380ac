using System.Net;
using AngleSharp.Dom;
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
    private readonly TaxonomySteps _steps = new(site);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_OfATaxonomy_ShowsItsTermsByTheirNamesInTheEditorsLanguage()
    {
        var names = (await _steps.OpenAsync(TaxonomyIds.PublicationKinds)).QuerySelectorAll(".tree-name a").Select(link => link.TextContent).ToList();

        Assert.Contains("Альтернативный доклад", names);
        Assert.DoesNotContain("Shadow report", names);
    }

    [Fact]
    public async Task Term_AddedChangedAndPutInOrder_IsSeenByVisitorsAfterPublishing()
    {
        var taxonomy = await _steps.OpenAsync(TaxonomyIds.PublicationKinds);
        var add = await site.Editor.OpenAsync(taxonomy.QuerySelector("[data-tree] > a")!.GetAttribute("href")!);
        Assert.Equal("Добавить: Вид публикации", add.QuerySelector("h1")!.TextContent);

        taxonomy = await site.Editor.SendAsync(TaxonomySteps.Form(add), ("LabelsPart.Code", "atlas"), ("LabelsPart.Labels[0].Text", "Атлас"), ("LabelsPart.Labels[1].Text", "Atlas"));
        taxonomy = await site.Editor.PressAsync(TaxonomySteps.Entry(taxonomy, "Атлас").QuerySelector("[data-step=up]")!);
        taxonomy = await site.Editor.PressAsync(TaxonomySteps.Entry(taxonomy, "Атлас").QuerySelector("[data-step=in]")!);
        var edit = await _steps.OpenTermAsync(taxonomy, "Атлас");
        Assert.Equal("Atlas", edit.ValueOf("LabelsPart.Labels[1].Text"));
        taxonomy = await site.Editor.SendAsync(TaxonomySteps.Form(edit), ("LabelsPart.Labels[0].Text", "Атлас карт"));
        Assert.Null(await SeenAsync("atlas"));

        await site.Editor.WriteAsync(taxonomy, publish: true);

        var seen = await SeenAsync("atlas");
        Assert.Equal((1, "Atlas", "Атлас карт"), (seen!.Depth, seen.Labels["en"], seen.Labels["ru"]));
        Assert.Contains("Атлас карт", await _steps.LabelsAsync());
    }

    [Fact]
    public async Task Term_WithoutANameOrWithTheCodeOfAnother_IsRefused()
    {
        var add = await site.Editor.OpenAsync((await _steps.OpenAsync(TaxonomyIds.Topics)).QuerySelector("[data-tree] > a")!.GetAttribute("href")!);

        var refused = await site.Editor.SendAsync(TaxonomySteps.Form(add), ("LabelsPart.Code", "equality"));

        Assert.Equal(
            ["Такой код уже есть у термина «Равенство и недискриминация».", "Напишите название хотя бы на одном языке."],
            refused.QuerySelectorAll(".alert-danger li").Select(error => error.TextContent));
    }

    [Fact]
    public async Task Term_InUse_SaysWhereAndIsNotDeleted()
    {
        var term = await _steps.OpenTermAsync(await _steps.OpenAsync(TaxonomyIds.Countries), "Казахстан");
        Assert.Contains(term.QuerySelectorAll("main details li a"), link => link.GetAttribute("href")!.StartsWith("/Admin/Contents/ContentItems/", StringComparison.Ordinal));

        var refused = await site.Editor.SendAsync(term.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.Contains("/Delete", StringComparison.Ordinal)));

        Assert.Contains("Термин «Казахстан» остаётся", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(TaxonomySteps.Entry(await _steps.OpenAsync(TaxonomyIds.Countries), "Казахстан"));
    }

    [Fact]
    public async Task Term_NotInUse_IsDeleted()
    {
        var taxonomy = await _steps.AddTermAsync(TaxonomyIds.LegalActKinds, "Устав", "charter");
        var term = await _steps.OpenTermAsync(taxonomy, "Устав");
        Assert.Contains("Ни в одном материале.", term.Body!.TextContent, StringComparison.Ordinal);

        taxonomy = await site.Editor.SendAsync(term.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.Contains("/Delete", StringComparison.Ordinal)));

        Assert.DoesNotContain(taxonomy.QuerySelectorAll(".tree-name a"), link => link.TextContent == "Устав");
    }

    [Fact]
    public async Task Term_WithAUsedTermBelowIt_IsNeitherDeletedNorMerged()
    {
        var last = (await _steps.OpenAsync(TaxonomyIds.Countries)).QuerySelectorAll("[data-tree] > ol > li .tree-name a")[^1].TextContent;
        await _steps.AddTermAsync(TaxonomyIds.Countries, "Континент", "continent");
        var taxonomy = await site.Editor.PressAsync(TaxonomySteps.Entry(await _steps.OpenAsync(TaxonomyIds.Countries), "Континент").QuerySelector("[data-step=up]")!);
        taxonomy = await site.Editor.PressAsync(TaxonomySteps.Entry(taxonomy, last).QuerySelector("[data-step=in]")!);
        var term = await _steps.OpenTermAsync(taxonomy, "Континент");
        Assert.Contains("Ни в одном материале.", term.Body!.TextContent, StringComparison.Ordinal);

        var kept = await site.Editor.SendAsync(term.QuerySelectorAll("form").Single(form => form.GetAttribute("action")!.Contains("/Delete", StringComparison.Ordinal)));
        Assert.Contains("Термин «Континент» остаётся", kept.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Внутри него есть термины", await MergeRefusedAsync(term, "Казахстан"), StringComparison.Ordinal);

        // Merging would publish what somebody has not finished.
        Assert.Contains("У справочника есть черновик", await MergeRefusedAsync(await _steps.OpenTermAsync(await _steps.OpenAsync(TaxonomyIds.Countries), "Казахстан"), last), StringComparison.Ordinal);
        taxonomy = await _steps.OpenAsync(TaxonomyIds.Countries);
        Assert.NotNull(TaxonomySteps.Entry(taxonomy, "Континент").QuerySelector("[data-item]"));
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
    public async Task Screens_OfATaxonomy_AreForWhoMayManageTaxonomies()
    {
        var taxonomy = await _steps.OpenAsync(TaxonomyIds.Countries);
        var edit = TaxonomySteps.Entry(taxonomy, "Казахстан").QuerySelector("a")!.GetAttribute("href")!;
        var ids = System.Web.HttpUtility.ParseQueryString(edit.Split('?')[1]);
        var merge = $"/Admin/terms/merge/{ids["taxonomyContentItemId"]}/{ids["taxonomyItemId"]}";
        using var translator = await site.SignInAsAsync("Translator");
        using var editor = await site.SignInAsAsync("Editor");
        await site.AddRoleAsync("Taxonomist", "AccessAdminPanel", "AccessAdminDashboard", "ManageTaxonomies");
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

    /// <summary>What an editor is told who would merge a term with another.</summary>
    private async Task<string> MergeRefusedAsync(IDocument term, string into)
    {
        var merge = await _steps.OpenMergeAsync(term);
        var other = merge.QuerySelectorAll("option").Single(option => option.TextContent.Trim() == into).GetAttribute("value")!;
        return (await site.Editor.SendAsync(TaxonomySteps.Form(merge), ("into", other))).QuerySelector(".alert-danger")!.TextContent;
    }

    /// <summary>The kind of publication that visitors see; null for none.</summary>
    private async Task<Term?> SeenAsync(string code)
    {
        Term? term = null;
        await site.InScopeAsync(async services => term = (await services.GetRequiredService<ITermLabels>().GetAsync("publication-kinds")).ByCode(code));
        return term;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }
}
