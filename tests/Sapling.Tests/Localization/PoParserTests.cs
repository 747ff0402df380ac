using Sapling.Features.Localization.PortableObjects;

namespace Sapling.Tests.Localization;

public sealed class PoParserTests
{
    [Fact]
    public void Parse_MessageWithContext_KeepsBoth()
    {
        var entry = Assert.Single(Read("""
            msgctxt "ForumTheme.Views.Layout"
            msgid "Search"
            msgstr "Поиск"
            """));

        Assert.Equal(("ForumTheme.Views.Layout", "Search", "Поиск"), (entry.Context, entry.MessageId, entry.Translations[0]));
    }

    [Fact]
    public void Parse_TextOverSeveralLines_JoinsThem()
    {
        var entry = Assert.Single(Read("""
            msgid ""
            "One line, "
            "and another"
            msgstr ""
            "Одна строка, "
              "и другая"
            """));

        Assert.Equal("One line, and another", entry.MessageId);
        Assert.Equal("Одна строка, и другая", entry.Translations[0]);
    }

    [Fact]
    public void Parse_Escapes_AreResolved()
    {
        var entry = Assert.Single(Read("""
            msgid "a \"quoted\" word\n\tand \\"
            msgstr "«слово»"
            """));

        Assert.Equal("a \"quoted\" word\n\tand \\", entry.MessageId);
    }

    [Fact]
    public void Parse_PluralForms_KeepsTheirOrder()
    {
        var entry = Assert.Single(Read("""
            msgid "{0} book"
            msgid_plural "{0} books"
            msgstr[0] "{0} книга"
            msgstr[1] "{0} книги"
            msgstr[2] "{0} книг"
            """));

        Assert.Equal(["{0} книга", "{0} книги", "{0} книг"], entry.Translations);
    }

    [Theory]
    [InlineData("#, fuzzy\nmsgid \"a\"\nmsgstr \"б\"")]
    [InlineData("#, c-format, fuzzy\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"б\"")]
    [InlineData("#~ msgid \"a\"\n#~ msgstr \"б\"")]
    [InlineData("msgid \"a\"\nmsgstr \"\"")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"в\"\nmsgstr[1] \"\"")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"в\"\nmsgstr[2] \"г\"")]
    [InlineData("msgid \"\"\nmsgstr \"Language: ru\\n\"")]
    public void Parse_MessageNotFitForPages_LeavesItOut(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Parse_FuzzyMessage_LeavesTheNextOneAlone()
    {
        var entry = Assert.Single(Read("""
            #, fuzzy
            msgid "a"
            msgstr "б"
            #. for the list
            #: Views/List.liquid:3
            msgid "c"
            msgstr "в"
            """));

        Assert.Equal("c", entry.MessageId);
    }

    [Fact]
    public void Parse_MessagesWithoutAnEmptyLineBetween_TellsThemApart()
        => Assert.Equal(["a", "c"], Read("msgid \"a\"\nmsgstr \"б\"\nmsgid \"c\"\nmsgstr \"в\"").Select(entry => entry.MessageId));

    [Theory]
    [InlineData("msgid \"a\nmsgstr \"б\"", 1)]
    [InlineData("msgid \"a\" b\nmsgstr \"б\"", 1)]
    [InlineData("msgid \"a\"\nmsgstring \"б\"", 2)]
    [InlineData("msgid \"a\\\"\nmsgstr \"б\"", 1)]
    [InlineData("\"a\"", 1)]
    public void Parse_BrokenLine_NamesItAndReadsTheRest(string text, int line)
    {
        var (entries, problems) = PoParser.Parse(new StringReader(text + "\n\n#\nmsgid \"c\"\nmsgstr \"в\""));

        Assert.Equal(line, Assert.Single(problems).Line);
        Assert.Equal("c", Assert.Single(entries).MessageId);
    }

    private static IReadOnlyList<PoEntry> Read(string text)
    {
        var (entries, problems) = PoParser.Parse(new StringReader(text));
        Assert.Empty(problems);
        return entries;
    }
}
