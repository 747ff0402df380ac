using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>A link.</summary>
public sealed class LinkFieldEditorTests(SharedSite site)
{
    private readonly FieldSample _sample = new(site);

    [Fact]
    public async Task Form_OfANewItem_HasTheDefaultAndALabelAtEachInput()
    {
        var form = await _sample.OpenNewAsync();

        Assert.Equal("/en", Value(form, "Link.Url"));
        foreach (var (name, label) in new[] { ("Url", "Адрес"), ("Text", "Текст ссылки"), ("Target", "Открывать") })
        {
            Assert.Equal(label, form.QuerySelector($"label[for=FieldSample_Link_{name}]")!.TextContent);
        }

        Assert.Null(form.GetElementById("FieldSample_Fixed_Text"));
    }

    [Fact]
    public async Task Post_OfALink_IsStored()
    {
        var posted = await _sample.PostAsync(_ => { }, [("Link.Url", " https://example.org/a?b=1&c=2 "), ("Link.Text", "Пример"), ("Link.Target", "_blank"), ("Fixed.Url", "/en"), ("Fixed.Text", "evil")]);

        var (link, other) = (posted.Field<LinkField>("Link"), posted.Field<LinkField>("Fixed"));
        Assert.True(posted.IsAccepted("Link"));
        Assert.Equal(("https://example.org/a?b=1&c=2", "Пример", "_blank"), (link.Url, link.Text, link.Target));
        Assert.Equal("Read on", other.Text);
    }

    [Theory]
    [InlineData("ru", "javascript:alert(1) не является адресом.")]
    [InlineData("en", "javascript:alert(1) is an invalid url.")]
    public async Task Post_OfAScript_IsRefusedAndStaysAsTyped(string culture, string message)
    {
        var posted = await new FieldSample(site) { Culture = culture }.PostAsync(_ => { }, [("Link.Url", "javascript:alert(1)"), ("Link.Text", "A")]);

        Assert.StartsWith(message, posted.Fault("Link.Url"), StringComparison.Ordinal);
        Assert.Equal("javascript:alert(1)", Value(posted.Form, "Link.Url"));
    }

    [Fact]
    public async Task Post_WithoutTheRequiredText_IsRefusedAtTheText()
    {
        var posted = await _sample.PostAsync(_ => { }, [("Link.Url", "/en"), ("Link.Text", "")]);

        Assert.Equal("Укажите текст ссылки в поле «Link».", posted.Fault("Link.Text"));
        Assert.Null(posted.Fault("Link.Url"));
    }

    [Fact]
    public async Task Post_OfWhatTheFormShows_KeepsATargetOfItsOwn()
    {
        static void Store(ContentItem item) => item.Alter<ContentPart>(FieldSample.Type, part => part.Alter<LinkField>("Link", field => (field.Url, field.Text, field.Target) = ("/en", "A", "named")));

        Assert.NotNull((await _sample.OpenAsync(Store)).QuerySelector("#FieldSample_Link_Target option[value=named]:checked"));
        Assert.Equal("named", (await _sample.PostAsync(Store, [("Link.Url", "/ru"), ("Link.Text", "A")])).Field<LinkField>("Link").Target);
    }

    private static string Value(IDocument form, string name) => ((IHtmlInputElement)form.QuerySelector($"[name='FieldSample.{name}']")!).Value;
}
