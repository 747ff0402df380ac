using System.Globalization;
using AngleSharp.Html.Dom;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>A number.</summary>
public sealed class NumericFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Form_OfANewItem_HasTheDefaultAndThePlaceholder()
    {
        var input = (IHtmlInputElement)(await _sample.OpenNewAsync()).GetElementById("FieldSample_Number_Value")!;

        Assert.Equal("5", input.Value);
        Assert.Equal("0–10", input.Placeholder);
    }

    [Fact]
    public async Task Form_InRussian_HasThePoint() =>
        Assert.Equal("2.5", ((IHtmlInputElement)(await _sample.OpenAsync(item => Store(item, "Number", 2.5m))).GetElementById("FieldSample_Number_Value")!).Value);

    [Theory]
    [InlineData("2.5", "2.5")]
    [InlineData("2,5", "2.5")]
    [InlineData(" 10 ", "10")]
    [InlineData("0", "0")]
    public async Task Post_OfANumber_IsStored(string typed, string expected)
    {
        var posted = await _sample.PostAsync(_ => { }, [("Number.Value", typed)]);

        Assert.True(posted.IsAccepted("Number"));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), posted.Field<NumericField>("Number").Value);
    }

    [Theory]
    [InlineData("Number", "many", "«many» не число.")]
    [InlineData("Number", "1.000,5", "«1.000,5» не число.")]
    [InlineData("Number", "1e1", "«1e1» не число.")]
    [InlineData("Number", "-1", "Число должно быть не меньше 0.")]
    [InlineData("Number", "10.01", "Число должно быть не больше 10.")]
    [InlineData("Number", "1.234", "В поле «Номер» слишком много знаков после запятой, можно не больше 2.")]
    [InlineData("Whole", "1.5", "В поле «Whole» нужно целое число.")]
    [InlineData("Whole", "", "Заполните поле «Whole».")]
    public async Task Post_OfWhatIsNoSuchNumber_IsRefusedAndStaysAsTyped(string field, string typed, string message)
    {
        var posted = await _sample.PostAsync(_ => { }, [($"{field}.Value", typed)]);

        Assert.Equal(message, posted.Fault($"{field}.Value"));
        Assert.Equal(typed, ((IHtmlInputElement)posted.Input($"{field}.Value")).Value);
    }

    [Fact]
    public async Task Post_OfNothing_RemovesTheNumber_OfAFormWithoutIt_DoesNot()
    {
        Assert.Null((await _sample.PostAsync(item => Store(item, "Number", 3), [("Number.Value", "")])).Field<NumericField>("Number").Value);
        Assert.Equal(3, (await _sample.PostAsync(item => Store(item, "Number", 3), [])).Field<NumericField>("Number").Value);
    }

    private static void Store(ContentItem item, string name, decimal value) =>
        item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<NumericField>(name, field => field.Value = value));
}
