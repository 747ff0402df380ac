using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace Sapling.Tests.Localization;

public sealed class LocalizerTests : IDisposable
{
    private readonly PoFolder _folder = new();
    private readonly CultureScope _culture = CultureScope.Create("ru");

    public void Dispose()
    {
        _culture.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Text_OfTheContext_ComesBeforeTheSameTextAnywhere()
    {
        _folder.With("ru", $"""
            msgid "Open"
            msgstr "Открыть"

            msgctxt "{typeof(LocalizerTests).FullName}"
            msgid "Open"
            msgstr "Открыто"
            """);

        Assert.Equal("Открыто", _folder.Texts.Create(typeof(LocalizerTests))["Open"]);
        Assert.Equal("Открыть", _folder.Texts.Create(typeof(PoFolder))["Open"]);
    }

    [Theory]
    [InlineData("ForumOrchard.Web.Areas.ForumTheme.Views.Layout", "ForumOrchard.Web")]
    [InlineData("ForumTheme.Views.Layout", "")]
    [InlineData("Areas.ForumTheme.Views.Layout", "ForumOrchard.Web")]
    public void Text_OfATemplate_HasItsPathAsContext(string baseName, string location)
    {
        _folder.With("ru", """
            msgctxt "ForumTheme.Views.Layout"
            msgid "Search"
            msgstr "Поиск"
            """);

        Assert.Equal("Поиск", _folder.Texts.Create(baseName, location)["Search"]);
    }

    [Fact]
    public void Text_NobodyTranslated_IsTheSource()
    {
        var text = _folder.Texts.Create(typeof(LocalizerTests))["Not in any file, {0}", 7];

        Assert.Equal("Not in any file, 7", text.Value);
        Assert.True(text.ResourceNotFound);
    }

    [Fact]
    public void Text_OfACountryCulture_FallsBackToItsLanguage()
    {
        _folder.With("ru", "msgid \"a\"\nmsgstr \"язык\"\n\nmsgid \"b\"\nmsgstr \"язык\"").With("ru-KG", "msgid \"b\"\nmsgstr \"страна\"");
        using var culture = CultureScope.Create("ru-KG");
        var localizer = _folder.Texts.Create(typeof(LocalizerTests));

        Assert.Equal(("язык", "страна"), (localizer["a"].Value, localizer["b"].Value));
    }

    [Fact]
    public void Text_AfterTheCultureChanged_IsInTheNewOne()
    {
        _folder.With("ru", "msgid \"Home\"\nmsgstr \"Главная\"");
        var localizer = _folder.Texts.Create(typeof(LocalizerTests));
        Assert.Equal("Главная", localizer["Home"]);

        using var culture = CultureScope.Create("en");

        Assert.Equal("Home", localizer["Home"]);
    }

    [Theory]
    [InlineData("ru", 1, "1 книга из 9")]
    [InlineData("ru", 3, "3 книги из 9")]
    [InlineData("ru", 11, "11 книг из 9")]
    [InlineData("en", 1, "1 book of 9")]
    [InlineData("en", 11, "11 books of 9")]
    public void Plural_Count_ChoosesTheForm(string name, int count, string expected)
    {
        _folder.With("ru", """
            msgid "{0} book of {1}"
            msgid_plural "{0} books of {1}"
            msgstr[0] "{0} книга из {1}"
            msgstr[1] "{0} книги из {1}"
            msgstr[2] "{0} книг из {1}"
            """);
        using var culture = CultureScope.Create(name);

        Assert.Equal(expected, _folder.Texts.Create(typeof(LocalizerTests)).Plural(count, "{0} book of {1}", "{0} books of {1}", 9));
        Assert.Equal(expected, Write(_folder.Html.Create(typeof(LocalizerTests)).Plural(count, "{0} book of {1}", "{0} books of {1}", 9)));
    }

    [Theory]
    [InlineData(1, "1 пикир")]
    [InlineData(5, "5 пикир")]
    public void Plural_FileOfTheOnlyForm_HasItForEveryNumber(int count, string expected)
    {
        _folder.With("ky", "msgid \"{0} comment\"\nmsgid_plural \"{0} comments\"\nmsgstr[0] \"{0} пикир\"");
        using var culture = CultureScope.Create("ky");

        Assert.Equal(expected, _folder.Texts.Create(typeof(LocalizerTests)).Plural(count, "{0} comment", "{0} comments"));
    }

    [Fact]
    public void Plural_FormThatTheFileLacks_IsTheSource()
    {
        _folder.With("ru", "msgid \"{0} comment\"\nmsgid_plural \"{0} comments\"\nmsgstr[0] \"{0} комментарий\"");
        var localizer = _folder.Texts.Create(typeof(LocalizerTests));

        Assert.Equal(("21 комментарий", "5 comments"), (localizer.Plural(21, "{0} comment", "{0} comments").Value, localizer.Plural(5, "{0} comment", "{0} comments").Value));
    }

    [Fact]
    public void Plural_OfAModulesRule_ComesBeforeTheDefault()
    {
        using var folder = new PoFolder(rules: new LastFirst()).With("ru", "msgid \"{0} a\"\nmsgid_plural \"{0} b\"\nmsgstr[0] \"{0} первая\"\nmsgstr[1] \"{0} вторая\"");

        Assert.Equal("1 вторая", folder.Texts.Create(typeof(LocalizerTests)).Plural(1, "{0} a", "{0} b"));
    }

    [Fact]
    public void Text_OfACountryCultureWithoutFallback_IsTheSource()
    {
        _folder.With("ru", "msgid \"a\"\nmsgstr \"язык\"").Options.FallBackToParentUICultures = false;
        using var culture = CultureScope.Create("ru-KG");

        Assert.Equal("a", _folder.Texts.Create(typeof(LocalizerTests))["a"]);
    }

    [Fact]
    public void Html_Arguments_AreEncodedAndTheTextIsNot()
    {
        _folder.With("ru", "msgid \"<b>{0}</b>\"\nmsgstr \"<i>{0}</i>\"");

        Assert.Equal("<i>&lt;script&gt;</i>", Write(_folder.Html.Create(typeof(LocalizerTests))["<b>{0}</b>", "<script>"]));
    }

    [Fact]
    public void Number_InAText_IsWrittenAsTheCultureWritesIt()
        => Assert.Equal(1.5.ToString(CultureInfo.GetCultureInfo("ru")), _folder.Texts.Create(typeof(LocalizerTests))["{0}", 1.5]);

    private sealed class LastFirst : IPluralRuleProvider
    {
        public int Order => -1;

        public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule)
        {
            rule = count => count == 1 ? 1 : 0;
            return true;
        }
    }

    private static string Write(LocalizedHtmlString text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
