using System.Globalization;
using System.Text;
using CsCheck;
using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Exchange;
using ForumOrchard.InterfaceTexts.PortableObjects;
using ForumOrchard.InterfaceTexts.Texts;
using ForumOrchard.Languages.Plurals;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Tests.InterfaceTexts;

public sealed class PoTextFilesTests
{
    /// <summary>What breaks careless readers: quotes, backslashes, line breaks of all kinds, keywords, comments, other scripts, signs of two units.</summary>
    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String[Gen.Char["aяү \"\\\n\r\t\a\b\f\v#[]{}<>&;~|,\u0085\u00a0\u2028\u202e\ufeff"], 1, 20],
        Gen.OneOf(new[] { "msgid \"x\"", "\\", "\\n", "\n", "\n\n", "\"\"", "#, fuzzy", "#~ msgid", "🙂", "msgstr[1]", "{0:n0}\r\n", "n\\\"\n\"msgstr \"\"" }.Select(text => Gen.Const(text)).ToArray()));

    private static readonly Gen<TextRow[]> Rows = Gen.Select(Gen.OneOf(Gen.Const((string?)null), Hostile.Select(text => (string?)text)), Hostile, Gen.OneOf(Gen.Const((string?)null), Hostile.Select(text => (string?)text)), Hostile.Array[3], Hostile)
        .Select((context, original, plural, texts, ofFile) => new TextRow(new KnownText(context, original, plural, ["M"]), [ofFile], new OwnText { Texts = plural is null ? texts[..1] : texts }))
        .Array[0, 6].Select(rows => rows.DistinctBy(row => row.Text.Key).ToArray());

    [Fact]
    public void File_WithHostileTexts_IsReadBackAsItWas() => Rows.Sample(rows =>
    {
        var file = PoFile.Read(Encoding.UTF8.GetBytes(Write("ru", rows)));

        Assert.Empty(file.Faults);
        Assert.Equal(3, file.Plurals!.Count);
        Assert.Equal(rows.Select(row => (row.Text.Context, row.Text.Original, row.Text.Plural)), file.Messages.Select(message => (message.Context, message.Original, message.Plural)));
        Assert.Equal(rows.Select(row => string.Join('\0', row.Shown!)), file.Messages.Select(message => string.Join('\0', message.Texts)));
    });

    [Fact]
    public void File_WithAnything_IsReadWithoutFailing() =>
        Gen.OneOf(Gen.Byte.Array[0, 60], Gen.String[Gen.Char["msgidtrctxplural_[]0123 \"\\#,~fuzy\n"], 0, 200].Select(Encoding.UTF8.GetBytes)).Sample(content =>
        {
            var file = PoFile.Read(content);
            Assert.All(file.Messages, message => Assert.NotEmpty(message.Original));
            Assert.All(file.Faults, fault => Assert.InRange(fault.Line, 1, content.Count(letter => letter == '\n') + 1));
        });

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"б\"\nmsgid \"b\"\n", 3, "CutOff")]
    [InlineData("msgid \"a\"\nmsgstr \"б\"\n\nmsgid \"b\"\nmsgstr \"в", 5, "OpenString")]
    [InlineData("msgid \"a\"\nmsgstr \"б\\q\"\n", 2, "BadEscape")]
    [InlineData("msgid \"a\"\nmsgstr \"б\\\"\n", 2, "OpenString")]
    [InlineData("msgid \"a\"\nmsgstr \"б\" в\n", 2, "OpenString")]
    [InlineData("msgid \"a\"\nmsgstr \"б\"\n\nmsgid \"a\"\nmsgstr \"в\"\n", 4, "Duplicate")]
    [InlineData("msgid \"a\"\nmsgstr[0] \"б\"\n", 2, "OutOfOrder")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"б\"\n", 3, "OutOfOrder")]
    [InlineData("\"a\"\n", 1, "OutOfOrder")]
    [InlineData("<html>\n", 1, "UnknownLine")]
    [InlineData("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=windows-1251\\n\"\n", 1, "OtherEncoding")]
    [InlineData("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=system(n);\\n\"\n", 1, "PluralForms")]
    [InlineData("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=n/0;\\n\"\n", 1, "PluralForms")]
    [InlineData("msgid \"\"\nmsgstr \"Plural-Forms: nplurals=1; plural=n>1;\\n\"\n", 1, "PluralForms")]
    public void File_Malformed_NamesTheLineAndTheReason(string content, int line, string kind)
    {
        var fault = Assert.Single(PoFile.Read(Encoding.UTF8.GetBytes(content)).Faults);

        Assert.Equal((line, kind), (fault.Line, fault.Kind.ToString()));
    }

    [Theory]
    [InlineData("#, fuzzy\nmsgid \"a\"\nmsgstr \"б\"\nmsgid \"b\"\nmsgstr \"в\"\n")]
    [InlineData("#: M\n#, csharp-format, fuzzy\nmsgctxt \"c\"\nmsgid \"a\"\nmsgstr \"б\"\n\nmsgid \"b\"\nmsgstr \"в\"\n")]
    public void Message_ThatAProgramGuessed_IsFuzzyAndTheNextIsNot(string content) =>
        Assert.Equal([true, false], PoFile.Read(Encoding.UTF8.GetBytes(content)).Messages.Select(message => message.IsFuzzy));

    [Fact]
    public void File_InAnotherEncoding_IsRefusedAtItsFirstLine()
    {
        // «Да» of Windows-1251 in the third line.
        var fault = Assert.Single(PoFile.Read([.. "msgid \"\"\nmsgstr \"\"\nmsgid \""u8, 0xC4, 0xE0, .. "\"\n"u8]).Faults);

        Assert.Equal(new PoFault(3, PoFaultKind.NotUtf8), fault);
        Assert.Equal(PoFaultKind.NotUtf8, Assert.Single(PoFile.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("msgid")).ToArray()).Faults).Kind);
    }

    /// <summary>Deep nesting must not end the process.</summary>
    [Fact]
    public void PluralForms_OfAnyText_AreReadOrRefused()
    {
        Assert.Null(PluralExpression.Parse($"nplurals=2; plural={new string('(', 400)}n"));
        Gen.String[Gen.Char["n019 ()?:!=<>&|%*/+-;"], 0, 60].Sample(text => PluralExpression.Parse($"nplurals=3; plural={text};"));
    }

    [Fact]
    public void Header_OfEachLanguageOfTheTable_CountsAsTheSiteDoes() => Assert.All(PluralRules.Languages, language =>
    {
        var rule = RuleOf(language);
        var header = PluralExpression.Parse(GettextPlurals.HeaderOf(rule)!)!;

        Assert.All(Enumerable.Range(0, 300), number => Assert.Equal(rule(number), header.FormOf(number)));
    });

    /// <summary>Programs have Russian with four forms, the last for fractions, and Kyrgyz with one.</summary>
    [Theory]
    [InlineData("ru", "nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n%10==0 || (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14) ? 2 : 3);", "0 1 2")]
    [InlineData("ru", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 2 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 0);", "2 1 0")]
    [InlineData("ky", "nplurals=1; plural=0;", "0 0")]
    [InlineData("ky", "nplurals=2; plural=n==1?0:1", "0 1")]
    public void Order_OfAFilesOwnForms_IsThatOfItsHeader(string language, string header, string expected) =>
        Assert.Equal(expected, string.Join(' ', PluralExpression.Parse(header)!.Order(RuleOf(language))));

    private static Func<int, int> RuleOf(string language) => new PluralRules().TryGetRule(CultureInfo.GetCultureInfo(language), out var rule) ? new Func<int, int>(rule) : throw new InvalidOperationException(language);

    private static string Write(string language, IEnumerable<TextRow> rows) => new TextExport(
        new StringLocalizer<TextExport>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance))).Write(language, new LanguageForms(RuleOf(language)), rows, DateTime.UnixEpoch);
}
