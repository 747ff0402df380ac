using System.Text.Encodings.Web;
using OrchardCore.Localization;
using Sapling.Features.Localization.PortableObjects;

namespace Sapling.Tests.Localization;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("News of {0}", "Новости: {0}", true)]
    [InlineData("{0} of {1}", "{1}: {0}", true)]
    [InlineData("{0} of {1}", "{1}", true)]
    [InlineData("{0:N0} items", "{0:N0} записей", true)]
    [InlineData("a {{word}} of {0}", "{{слово}} {0}", true)]
    [InlineData("a { word }", "{ слово", true)]
    [InlineData("News of {0}", "Новости: {1}", false)]
    [InlineData("{0} of {1}", "{0} {1} {2}", false)]
    [InlineData("News of {0}", "Новости: {0", false)]
    [InlineData("News of {0}", "Новости: 0}", false)]
    [InlineData("News of {0}", "Новости: {имя}", false)]
    [InlineData("News", "Новости {", false)]
    [InlineData("{0:N0} items", "{0:Q} записей", false)]
    public void FaultOf_Translation_IsNullWhereItsPlacesAreThoseOfTheSource(string source, string translation, bool isSound) =>
        Assert.Equal(isSound, Placeholders.FaultOf([source], translation) is null);

    [Theory]
    [InlineData("One book of {1}", "{0} books of {1}", "{0} книга: {1}", true)]
    [InlineData("One book", "Many books", "{0} книга", true)]
    [InlineData("One book", "{0} books", "{1} книга", false)]
    public void FaultOf_ThingsThatAreCounted_KnowTheirNumber(string one, string many, string translation, bool isSound) =>
        Assert.Equal(isSound, Placeholders.FaultOf([one, many], translation) is null);

    [Theory]
    [InlineData("Новости: {2}")]
    [InlineData("Новости: {0")]
    public void Text_FaultyTranslation_IsShownUntranslatedAndNamedOnce(string translation)
    {
        using var folder = new PoFolder().With("ru", $"""
            msgid "Search"
            msgstr "Поиск"

            msgid "News of {"{0}"}"
            msgstr "{translation}"
            """);
        using var culture = CultureScope.Create("ru");
        var text = folder.Texts.Create(typeof(PlaceholdersTests));
        using var html = new StringWriter();
        folder.Html.Create(typeof(PlaceholdersTests))["News of {0}", "<May>"].WriteTo(html, HtmlEncoder.Default);

        Assert.Equal("News of May", text["News of {0}", "May"]);
        Assert.True(text["News of {0}", "May"].ResourceNotFound);
        Assert.Equal("News of &lt;May&gt;", html.ToString());
        Assert.Equal("Поиск", text["Search"]);
        Assert.Contains("(4)", Assert.Single(folder.Warnings), StringComparison.Ordinal);
    }

    /// <summary>Orchard Core has no such check, so shipped translations must be correct.</summary>
    [Fact]
    public void Translations_ThatShip_HaveNoFault()
    {
        var files = Directory.GetFiles(Path.Combine(ForumOrchard.Testing.SiteProject.Folder, ".."), "*.po", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 12);
        Assert.All(files, file =>
        {
            using var reader = new StreamReader(file);
            var (entries, problems) = PoParser.Parse(reader);
            Assert.NotEmpty(entries);
            Assert.Empty(problems);
        });
    }
}
