using AngleSharp.Html.Dom;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Days, and times in the zone of the site, which is six hours ahead.</summary>
public sealed class DateFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task Form_OfAStoredItem_HasWhatBrowsersRead(string culture)
    {
        var form = await new FieldSample(site) { Culture = culture }.OpenAsync(item => Store(item, "2024-03-08T00:00:00Z", "2024-03-07T20:15:00Z"));

        var (day, moment) = ((IHtmlInputElement)form.GetElementById("FieldSample_Day_Value")!, (IHtmlInputElement)form.GetElementById("FieldSample_Moment_LocalDateTime")!);
        Assert.Equal(("date", "2024-03-08"), (day.Type, day.Value));
        Assert.Equal(("datetime-local", "2024-03-08T02:15"), (moment.Type, moment.Value));
    }

    [Fact]
    public async Task Post_OfADay_IsStored()
    {
        var posted = await _sample.PostAsync(_ => { }, [("Day.Value", "2024-02-29")]);

        Assert.True(posted.IsAccepted("Day"));
        Assert.Equal(new DateTime(2024, 2, 29), posted.Field<DateField>("Day").Value);
    }

    [Fact]
    public async Task Post_OfATime_IsStoredInUtc()
    {
        var posted = await _sample.PostAsync(_ => { }, [("Moment.LocalDateTime", "2024-03-08T02:15")]);

        Assert.True(posted.IsAccepted("Moment"));
        Assert.Equal(new DateTime(2024, 3, 7, 20, 15, 0), posted.Field<DateTimeField>("Moment").Value);
    }

    [Fact]
    public async Task Post_OfWhatTheFormShowed_LeavesFractionsOfASecond()
    {
        var posted = await _sample.PostAsync(item => Store(item, "2024-03-08T10:00:00Z", "2024-03-07T20:15:07.5Z"), [("Day.Value", "2024-03-08"), ("Moment.LocalDateTime", "2024-03-08T02:15:07")]);

        Assert.Equal(new DateTime(2024, 3, 8, 10, 0, 0), posted.Field<DateField>("Day").Value);
        Assert.Equal(new DateTime(2024, 3, 7, 20, 15, 7, 500), posted.Field<DateTimeField>("Moment").Value);
    }

    [Theory]
    [InlineData("Day.Value", "2024-02-30", "«2024-02-30» не дата.")]
    [InlineData("Day.Value", "08.03.2024", "«08.03.2024» не дата.")]
    [InlineData("Day.Value", "2024", "«2024» не дата.")]
    [InlineData("Day.Value", "", "Заполните поле «Day».")]
    [InlineData("Moment.LocalDateTime", "yesterday", "«yesterday» не дата со временем.")]
    [InlineData("Moment.LocalDateTime", "2024-03-08", "«2024-03-08» не дата со временем.")]
    public async Task Post_OfWhatIsNoDate_IsRefusedAndStaysAsTyped(string input, string typed, string message)
    {
        var posted = await _sample.PostAsync(_ => { }, [(input, typed)]);

        Assert.StartsWith(message, posted.Fault(input), StringComparison.Ordinal);
        var shown = (IHtmlInputElement)posted.Input(input);
        Assert.Equal((typed.Length == 0 ? "date" : "text", typed), (shown.Type, shown.Value));
    }

    [Fact]
    public async Task Post_OfNothing_RemovesATime_OfAFormWithoutIt_DoesNot()
    {
        Assert.Null((await _sample.PostAsync(item => Store(item, "2024-03-08T00:00:00Z", "2024-03-07T20:15:00Z"), [("Moment.LocalDateTime", "")])).Field<DateTimeField>("Moment").Value);
        Assert.NotNull((await _sample.PostAsync(item => Store(item, "2024-03-08T00:00:00Z", "2024-03-07T20:15:00Z"), [])).Field<DateTimeField>("Moment").Value);
    }

    [Fact]
    public async Task Post_OfNothingWhereATimeIsRequired_IsRefusedInRussian() =>
        Assert.Equal("Заполните поле «Начало».", (await _sample.PostAsync(_ => { }, [("Start.LocalDateTime", "")], "Dialogue")).Fault("Start.LocalDateTime"));

    private static void Store(ContentItem item, string day, string moment) => item.Alter<ContentPart>(FieldSample.Type, part =>
    {
        part.Alter<DateField>("Day", field => field.Value = Utc(day));
        part.Alter<DateTimeField>("Moment", field => field.Value = Utc(moment));
    });

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
