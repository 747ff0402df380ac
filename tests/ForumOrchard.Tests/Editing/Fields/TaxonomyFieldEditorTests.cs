using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Terms;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Chooses terms in their tree.</summary>
public sealed class TaxonomyFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Theory]
    [InlineData("ru", true)]
    [InlineData("en", false)]
    public async Task Terms_HaveTheirLabelsInTheEditorsLanguage(string culture, bool isRussian)
    {
        var form = await new FieldSample(site) { Culture = culture }.OpenNewAsync("LegalAct");

        var labels = form.QuerySelectorAll("#LegalActPart_Topics_TermEntries label").Select(label => label.TextContent).ToList();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Equal(isRussian, label.Any(letter => letter is >= 'а' and <= 'я')));
        Assert.Equal(isRussian ? "Темы" : "Topics", form.QuerySelector("#LegalActPart_Topics_TermEntries legend")!.TextContent);
    }

    [Fact]
    public async Task Tree_WhereOnlyLeavesCount_HasBoxesAtLeavesOnly()
    {
        var form = await _sample.OpenNewAsync();

        var rows = form.QuerySelectorAll("#FieldSample_Leaves_TermEntries .form-check");
        Assert.Equal(["Branch", "Лист", "Bush"], rows.Select(row => row.TextContent.Trim()));
        Assert.Equal(["0", "1", "0"], rows.Select(row => row.GetAttribute("data-level")));
        Assert.Equal([false, true, true], rows.Select(row => row.QuerySelector("input[type=checkbox]") is not null));
    }

    [Fact]
    public async Task Tree_PostOfALeaf_IsStoredWithItsTaxonomyBesideWhatTheTaxonomyDoesNotHave()
    {
        var posted = await _sample.PostAsync(item => Store(item, "unknown", "bush"), Ticked("Leaves", ("branch", false), ("leaf", true), ("bush", false)));

        var field = posted.Field<TaxonomyField>("Leaves");
        Assert.True(posted.IsAccepted("Leaves"));
        Assert.Equal(["unknown", "leaf"], field.TermContentItemIds);
        Assert.Equal(FieldSample.TreeId, field.TaxonomyContentItemId);
    }

    [Theory]
    [InlineData("branch")]
    [InlineData("evil")]
    public async Task Tree_PostOfWhatCannotBeChosen_IsRefused(string id)
    {
        var posted = await _sample.PostAsync(item => Store(item, "bush"), Ticked("Leaves", (id, true), ("leaf", false), ("bush", true)));

        Assert.StartsWith("Выберите из списка", posted.Fault("Leaves.TermEntries"), StringComparison.Ordinal);
        Assert.Equal(["bush"], posted.Field<TaxonomyField>("Leaves").TermContentItemIds);
    }

    [Fact]
    public async Task Tree_PostOfAFormWithoutIt_LosesNothing() =>
        Assert.Equal(["bush", "leaf"], (await _sample.PostAsync(item => Store(item, "bush", "leaf"), [])).Field<TaxonomyField>("Leaves").TermContentItemIds);

    [Fact]
    public async Task Kind_WhereOneIsRequired_IsChosenRefusedAndKept()
    {
        var kinds = (await _sample.OpenNewAsync("LegalAct")).QuerySelectorAll<IHtmlInputElement>("[name='LegalActPart.Kind.UniqueValue']").Select(radio => radio.Value).Where(id => id.Length > 0).ToArray();
        void Stored(ContentItem item) => item.Alter<LegalActPart>(part => part.Kind = new TaxonomyField { TaxonomyContentItemId = TaxonomyIds.LegalActKinds, TermContentItemIds = [kinds[0]] });

        var chosen = await _sample.PostAsync(Stored, [("Kind.UniqueValue", kinds[1])], "LegalAct");
        var nothing = await _sample.PostAsync(Stored, [("Kind.UniqueValue", "")], "LegalAct");
        var evil = await _sample.PostAsync(Stored, [("Kind.UniqueValue", "evil")], "LegalAct");
        var unseen = await _sample.PostAsync(Stored, [], "LegalAct");

        Assert.Equal([kinds[1]], chosen.Item.As<LegalActPart>()!.Kind.TermContentItemIds);
        Assert.NotNull(chosen.Form.QuerySelector($"input[value='{kinds[1]}']:checked"));
        Assert.Equal("Заполните поле «Вид».", nothing.Fault("Kind.UniqueValue"));
        Assert.StartsWith("Выберите из списка", evil.Fault("Kind.UniqueValue"), StringComparison.Ordinal);
        Assert.Equal([kinds[0]], unseen.Item.As<LegalActPart>()!.Kind.TermContentItemIds);
    }

    private static (string, StringValues)[] Ticked(string field, params (string Id, bool IsTicked)[] terms) =>
    [
        .. terms.SelectMany((term, i) => new (string, StringValues)[]
        {
            ($"{field}.TermEntries[{i}].ContentItemId", term.Id),
            ($"{field}.TermEntries[{i}].Selected", term.IsTicked ? "true" : "false"),
        }),
    ];

    private static void Store(ContentItem item, params string[] terms) => item.Alter<ContentPart>(
        FieldSample.Type,
        part => part.Alter<TaxonomyField>("Leaves", field => (field.TaxonomyContentItemId, field.TermContentItemIds) = (FieldSample.TreeId, terms)));
}
