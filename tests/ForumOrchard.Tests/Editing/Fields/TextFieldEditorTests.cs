using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>A text: in a line, in an area, or one of a list.</summary>
public sealed class TextFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Form_OfANewItem_HasTheDefaultTheHintAndTheirTies()
    {
        var form = await _sample.OpenNewAsync();

        var input = Assert.IsType<IHtmlInputElement>(form.QuerySelector("[name='FieldSample.Text.Text']"), exactMatch: false);
        Assert.Equal("By default", input.Value);
        Assert.True(input.IsRequired);
        Assert.Equal("A hint & more", form.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal("Text", form.QuerySelector($"label[for='{input.Id}']")!.TextContent);
        Assert.False(input.HasAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Form_OfAStoredItem_HasNoDefault() =>
        Assert.Equal(string.Empty, ((IHtmlInputElement)(await _sample.OpenAsync(_ => { })).QuerySelector("[name='FieldSample.Text.Text']")!).Value);

    [Theory]
    [InlineData("ru", "Краткое описание", "Два-три предложения")]
    [InlineData("en", "Summary", "Two or three sentences")]
    public async Task Form_OfANewsArticle_IsInTheEditorsLanguage(string culture, string label, string hint)
    {
        var form = await new FieldSample(site) { Culture = culture }.OpenNewAsync("NewsArticle");

        Assert.Equal(label, form.QuerySelector("label[for='NewsArticlePart_Summary_Text']")!.TextContent);
        Assert.StartsWith(hint, form.GetElementById("NewsArticlePart_Summary_Text_hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("TEXTAREA", form.GetElementById("NewsArticlePart_Summary_Text")!.TagName);
    }

    [Theory]
    [InlineData("Text")]
    [InlineData("Area")]
    public async Task Post_OfAText_IsStoredAsTyped(string field)
    {
        var posted = await _sample.PostAsync(_ => { }, [($"{field}.Text", " <b>Жыл</b>\r\nand more ")]);

        Assert.True(posted.IsAccepted(field));
        Assert.Equal(" <b>Жыл</b>\r\nand more ", posted.Field<TextField>(field).Text);
    }

    [Fact]
    public async Task Post_OfATextWithTheBrowsersLineBreaks_LeavesTheStoredOnes()
    {
        var posted = await _sample.PostAsync(item => Store(item, "Area", "One\nTwo"), [("Area.Text", "One\r\nTwo")]);

        Assert.Equal("One\nTwo", posted.Field<TextField>("Area").Text);
    }

    [Fact]
    public async Task Area_OfATextWithABreakFirst_ShowsIt() =>
        Assert.Equal("\nOne", ((IHtmlTextAreaElement)(await _sample.OpenAsync(item => Store(item, "Area", "\nOne"))).QuerySelector("[name='FieldSample.Area.Text']")!).Value);

    [Theory]
    [InlineData("ru", "Заполните поле «Text».")]
    [InlineData("en", "A value is required for Text.")]
    public async Task Post_OfNothingWhereATextIsRequired_IsRefusedInTheEditorsLanguage(string culture, string message)
    {
        var posted = await new FieldSample(site) { Culture = culture }.PostAsync(item => Store(item, "Text", "Old"), [("Text.Text", " ")]);

        Assert.Equal(message, posted.Fault("Text.Text"));
        Assert.Equal("true", posted.Input("Text.Text").GetAttribute("aria-invalid"));
        Assert.Equal("FieldSample_Text_Text_error FieldSample_Text_Text_hint", posted.Input("Text.Text").GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Post_OfAFormWithoutTheField_LosesNothing()
    {
        var posted = await _sample.PostAsync(
            item =>
            {
                Store(item, "Text", "Stays");
                item.Content.FieldSample.Text.Extra = "of another module";
            },
            []);

        Assert.Equal("Stays", posted.Field<TextField>("Text").Text);
        Assert.Equal("of another module", (string?)posted.Item.Content.FieldSample.Text.Extra);
    }

    [Fact]
    public async Task List_OfANewItem_HasTheDefaultChosenAndTranslatedNames()
    {
        var form = await _sample.OpenNewAsync();

        var chosen = Assert.Single(form.QuerySelectorAll<IHtmlInputElement>("[name='FieldSample.Radio.Text']"), radio => radio.IsChecked);
        Assert.Equal("b", chosen.Value);
        Assert.Equal(["Ничего не выбрано", "Новости", "Second"], form.QuerySelectorAll("#FieldSample_Radio_Text label").Select(label => label.TextContent));
        Assert.Equal(["", "a", "b"], form.QuerySelectorAll<IHtmlOptionElement>("[name='FieldSample.Dropdown.Text'] option").Select(option => option.Value));
    }

    [Fact]
    public async Task List_WithAnEmptyChoiceOfItsOwn_HasNoSecondOne() =>
        Assert.Equal(["Ничего", "Члены Форума", "Координационный совет"], (await _sample.OpenNewAsync("Page")).QuerySelectorAll("#PagePart_Lists_Text label").Select(label => label.TextContent));

    [Theory]
    [InlineData("Radio")]
    [InlineData("Dropdown")]
    public async Task List_PostOfWhatItDoesNotHave_IsRefused(string field)
    {
        var posted = await _sample.PostAsync(item => Store(item, field, "a"), [($"{field}.Text", "evil")]);

        Assert.Equal("Выберите из списка.", posted.Fault($"{field}.Text"));
        Assert.Equal("a", posted.Field<TextField>(field).Text);
    }

    [Theory]
    [InlineData("Radio")]
    [InlineData("Dropdown")]
    public async Task List_WithAStoredValueThatLeftIt_KeepsIt(string field)
    {
        var form = await _sample.OpenAsync(item => Store(item, field, "former"));
        var posted = await _sample.PostAsync(item => Store(item, field, "former"), [($"{field}.Text", "former")]);

        Assert.NotNull(form.QuerySelector($"#FieldSample_{field}_Text [value=former]:checked"));
        Assert.True(posted.IsAccepted(field));
        Assert.Equal("former", posted.Field<TextField>(field).Text);
    }

    private static void Store(ContentItem item, string field, string text) =>
        item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<TextField>(field, one => one.Text = text));
}
