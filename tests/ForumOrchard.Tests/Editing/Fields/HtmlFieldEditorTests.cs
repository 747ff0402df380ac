using AngleSharp.Html.Dom;
using ForumOrchard.Publications.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Formatted text.</summary>
public sealed class HtmlFieldEditorTests(SharedSite site)
{
    private const string Evil = "<p onclick=\"evil()\">Текст</p><script>evil()</script>";
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Post_IsSanitizedUnlessTheSettingsSayOtherwise()
    {
        var posted = await _sample.PostAsync(_ => { }, [("Html.Html", Evil), ("RawHtml.Html", Evil)]);

        Assert.Equal("<p>Текст</p>", posted.Field<HtmlField>("Html").Html);
        Assert.Equal(Evil, posted.Field<HtmlField>("RawHtml").Html);
    }

    [Fact]
    public async Task Post_OfWhatTheFormShows_ChangesNothing()
    {
        var posted = await _sample.PostAsync(item => Store(item, "<P>One\nTwo"), [("Html.Html", "<P>One\r\nTwo")]);

        Assert.Equal("<P>One\nTwo", posted.Field<HtmlField>("Html").Html);
    }

    [Fact]
    public async Task Form_OfAPublication_ShowsTheSourceEncodedUnderARussianName()
    {
        var form = await _sample.OpenAsync(item => item.Alter<PublicationPart>(part => part.Abstract.Html = "<p>A</p></textarea>"), "Publication");

        Assert.Equal("<p>A</p></textarea>", ((IHtmlTextAreaElement)form.GetElementById("PublicationPart_Abstract_Html")!).Value);
        Assert.Equal("Аннотация", form.QuerySelector("label[for=PublicationPart_Abstract_Html]")!.TextContent);
    }

    private static void Store(ContentItem item, string html) =>
        item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<HtmlField>("Html", field => field.Html = html));
}
