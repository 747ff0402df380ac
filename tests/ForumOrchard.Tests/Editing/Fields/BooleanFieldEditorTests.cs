using AngleSharp.Html.Dom;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Yes or no: a box to tick.</summary>
public sealed class BooleanFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Form_OfANewItem_HasTheDefaultAndTheLabelOfTheSettings()
    {
        var form = await _sample.OpenNewAsync();

        var box = (IHtmlInputElement)form.GetElementById("FieldSample_Yes_Value")!;
        Assert.True(box.IsChecked);
        Assert.Equal("Yes, please", form.QuerySelector("label[for=FieldSample_Yes_Value]")!.TextContent);
        Assert.Equal("Известен только месяц", (await _sample.OpenNewAsync("NewsArticle")).QuerySelector("label[for=NewsArticlePart_DayUnknown_Value]")!.TextContent);
    }

    [Fact]
    public async Task Form_OfAStoredNo_IsNotTicked() =>
        Assert.False(((IHtmlInputElement)(await _sample.OpenAsync(item => Store(item, false))).GetElementById("FieldSample_Yes_Value")!).IsChecked);

    [Fact]
    public async Task Post_AsABrowserDoes_IsStored()
    {
        var yes = await _sample.PostAsync(item => Store(item, false), [("Yes.Value", new(["true", "false"]))]);
        var no = await _sample.PostAsync(item => Store(item, true), [("Yes.Value", "false")]);

        Assert.True(yes.Field<BooleanField>("Yes").Value);
        Assert.True(((IHtmlInputElement)yes.Input("Yes.Value")).IsChecked);
        Assert.False(no.Field<BooleanField>("Yes").Value);
    }

    [Fact]
    public async Task Post_OfAFormWithoutTheBox_ChangesNothing() =>
        Assert.True((await _sample.PostAsync(item => Store(item, true), [])).Field<BooleanField>("Yes").Value);

    [Fact]
    public async Task Post_OfNeitherYesNorNo_IsRefused()
    {
        var posted = await _sample.PostAsync(item => Store(item, true), [("Yes.Value", "maybe")]);

        Assert.Equal("Это значение не удалось прочитать.", posted.Fault("Yes.Value"));
        Assert.True(posted.Field<BooleanField>("Yes").Value);
    }

    private static void Store(ContentItem item, bool value) =>
        item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<BooleanField>("Yes", field => field.Value = value));
}
