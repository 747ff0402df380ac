using AngleSharp.Dom;
using ForumOrchard.Terms;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;

namespace ForumOrchard.Tests.Editing;

/// <summary>The editor of a term's code and labels. Nothing is stored.</summary>
public sealed class LabelsEditorTests(SharedSite site)
{
    private LabelsPart _labels = new();

    [Fact]
    public async Task Term_Opened_HasAnInputForEachLanguage()
    {
        var (form, _) = await new EditorForm(site) { Zone = "Parts" }.RenderAsync(async (services, updater) =>
        {
            var term = await services.GetRequiredService<IContentManager>().NewAsync("Country");
            term.Alter<LabelsPart>(part =>
            {
                part.Code = "KG";
                part.Labels["ru"] = "Кыргызстан";
            });
            return await services.GetRequiredService<IContentItemDisplayManager>().BuildEditorAsync(term, updater, true, string.Empty, string.Empty);
        });

        Assert.Equal("KG", form.QuerySelector("[name='LabelsPart.Code']")!.GetAttribute("value"));
        Assert.Equal("Кыргызстан", form.QuerySelector("[name='LabelsPart.Labels[0].Text']")!.GetAttribute("value"));
        Assert.Equal("en", form.QuerySelector("[name='LabelsPart.Labels[1].Culture']")!.GetAttribute("value"));
        Assert.Equal("Код", form.QuerySelector("label[for='LabelsPart_Code']")!.TextContent);
    }

    [Fact]
    public async Task Term_Posted_IsKept()
    {
        var (_, errors) = await PostAsync(new EditorForm(site)
        {
            Zone = "Parts",
            ["LabelsPart.Code"] = " report ",
            ["LabelsPart.Labels[0].Culture"] = "ru",
            ["LabelsPart.Labels[0].Text"] = " Доклад ",
            ["LabelsPart.Labels[0].Gender"] = "masculine",
            ["LabelsPart.Labels[1].Culture"] = "en",
            ["LabelsPart.Labels[1].Text"] = "",
            ["LabelsPart.Labels[1].Gender"] = "unheard of",
        });

        Assert.Empty(errors);
        Assert.Equal("report", _labels.Code);
        Assert.Equal(new Dictionary<string, string> { ["ru"] = "Доклад" }, _labels.Labels);
        Assert.Equal(new Dictionary<string, string> { ["ru"] = "masculine" }, _labels.Genders);
    }

    [Fact]
    public async Task Term_LanguagesPostedWildly_KeepsThoseOfTheSiteOnce()
    {
        await PostAsync(new EditorForm(site)
        {
            Zone = "Parts",
            ["LabelsPart.Labels[0].Culture"] = "",
            ["LabelsPart.Labels[0].Text"] = "A",
            ["LabelsPart.Labels[1].Culture"] = "ru",
            ["LabelsPart.Labels[1].Text"] = "B",
            ["LabelsPart.Labels[2].Culture"] = "ru",
            ["LabelsPart.Labels[2].Text"] = "C",
            ["LabelsPart.Labels[3].Culture"] = "xx",
            ["LabelsPart.Labels[3].Text"] = "D",
        });

        Assert.Equal(new Dictionary<string, string> { ["ru"] = "B" }, _labels.Labels);
    }

    [Fact]
    public async Task Term_CodeThatIsNone_IsRefusedAtItsInput()
    {
        var (form, errors) = await PostAsync(new EditorForm(site) { Zone = "Parts", ["TitlePart.Title"] = "Report", ["LabelsPart.Code"] = "Доклад?" });

        Assert.Equal(["LabelsPart.Code"], errors);
        Assert.StartsWith("Код состоит", form.QuerySelector("[data-valmsg-for='LabelsPart.Code']")!.TextContent, StringComparison.Ordinal);
    }

    private Task<(IDocument Form, IReadOnlyList<string> Errors)> PostAsync(EditorForm form) => form.RenderAsync(async (services, updater) =>
    {
        var term = await services.GetRequiredService<IContentManager>().NewAsync("Country");
        var shape = await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(term, updater, true, string.Empty, string.Empty);
        _labels = term.As<LabelsPart>()!;
        return shape;
    });
}
