using AngleSharp.Dom;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Terms;

/// <summary>Opens and changes taxonomies in the admin.</summary>
internal sealed class TaxonomySteps(ContentScreensTests.EditedSite site)
{
    public static IElement Form(IDocument page) => page.QuerySelector("form.content-form")!;

    public static IElement Entry(IDocument taxonomy, string name) => taxonomy.QuerySelectorAll("[data-item]").Single(entry => entry.QuerySelector(".tree-name a")!.TextContent == name);

    public Task<IDocument> OpenAsync(string taxonomyId) => site.Editor.OpenAsync($"/Admin/Contents/ContentItems/{taxonomyId}/Edit");

    public Task<IDocument> OpenTermAsync(IDocument taxonomy, string name) => site.Editor.OpenAsync(Entry(taxonomy, name).QuerySelector("a")!.GetAttribute("href")!);

    public async Task<IDocument> AddTermAsync(string taxonomyId, string name, string code) => await site.Editor.SendAsync(
        Form(await site.Editor.OpenAsync((await OpenAsync(taxonomyId)).QuerySelector("[data-tree] > a")!.GetAttribute("href")!)), ("LabelsPart.Code", code), ("LabelsPart.Labels[0].Text", name));

    public Task<IDocument> OpenMergeAsync(IDocument term) =>
        site.Editor.OpenAsync(term.QuerySelectorAll("a").Single(link => link.TextContent == "Объединить с другим термином").GetAttribute("href")!);

    /// <summary>The kinds and topics from which an editor of a publication chooses.</summary>
    public async Task<IReadOnlyList<string>> LabelsAsync() =>
        [.. (await site.Editor.OpenAsync("/Admin/Contents/ContentTypes/Publication/Create")).QuerySelectorAll(".form-check-label").Select(label => label.TextContent.Trim())];
}
