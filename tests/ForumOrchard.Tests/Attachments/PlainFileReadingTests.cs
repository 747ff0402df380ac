using System.Text;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Tests.Attachments.Files;

namespace ForumOrchard.Tests.Attachments;

public sealed class PlainFileReadingTests
{
    static PlainFileReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("cp866")]
    public async Task Txt_WithoutDeclaration_IsReadByWhatMakesSense(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] file = [.. charset == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(Texts.Russian)];

        var text = await Reading.ReadAsync(file, "notes.txt");

        Assert.Equal((TextProblem.None, Texts.Russian), (text.Problem, Assert.Single(text.Pages)));
    }

    [Theory]
    [InlineData("macintosh-cyrillic", "Ukrainian")]
    [InlineData("windows-1250", "Polish")]
    [InlineData("windows-1250", "Hungarian")]
    [InlineData("windows-1252", "German")]
    [InlineData("windows-1254", "Turkish")]
    public async Task Txt_OfAnotherLanguage_IsReadByWhatMakesSense(string charset, string language)
    {
        var encoding = charset == "macintosh-cyrillic" ? Encoding.GetEncoding(10007) : Encoding.GetEncoding(charset);
        var article = Declaration.Article1[language];

        var text = await Reading.ReadAsync(encoding.GetBytes(article), "article.txt");

        Assert.Equal((TextProblem.None, article), (text.Problem, Assert.Single(text.Pages)));
    }

    [Fact]
    public async Task Txt_Abbreviations_AreReadByWhatMakesSense()
    {
        const string Bodies = "ЖК КР, КМ КР, ГКНБ, МТСР, МЗСР, МОН, ОГСУ, ГРС, ФОМС, ПРООН";

        var text = await Reading.ReadAsync(Encoding.GetEncoding("windows-1251").GetBytes(Bodies), "bodies.txt");

        Assert.Equal((TextProblem.None, Bodies), (text.Problem, Assert.Single(text.Pages)));
    }

    [Fact]
    public async Task Html_DashesOfWindowsInLatin1_AreDashes()
    {
        var text = await Reading.ReadAsync("<p>Rights &#150; a \u0093summary\u0094 of the report"u8.ToArray(), "page.html");

        Assert.Equal("Rights – a “summary” of the report", Assert.Single(text.Pages));
    }

    [Theory]
    [InlineData("windows-1251", """<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">""")]
    [InlineData("koi8-r", "<meta charset=koi8-r>")]
    [InlineData("utf-8", """<meta charset="utf-8">""")]
    [InlineData("windows-1251", """<meta charset="no-such-thing">""")]
    public async Task Html_Charset_IsTheDeclaredOne(string charset, string declaration)
    {
        var html = $"<html><head>{declaration}<title>Обзор</title><style>p {{ color: red }}</style></head><body><p>{Texts.Russian}</p><script>var тайна;</script></body></html>";

        var text = await Reading.ReadAsync(Encoding.GetEncoding(charset).GetBytes(html), "page.html");

        Assert.Equal((TextProblem.None, $"Обзор {Texts.Russian}"), (text.Problem, Assert.Single(text.Pages).Flat()));
    }

    [Fact]
    public async Task Html_Elements_PartWordsOnlyWhereTheyShould()
    {
        var text = await Reading.ReadAsync("<ul><li>один</li><li>два</li></ul><p>пра<b>во</b><br>голоса<p hidden>тайна"u8.ToArray(), "page.htm");

        Assert.Equal("один два право голоса", Assert.Single(text.Pages).Flat());
    }

    [Theory]
    [InlineData("Статья 16<sup>1</sup>. Охрана", "Статья 16¹. Охрана")]
    [InlineData("<sup>12</sup>Закон", "¹²Закон")]
    [InlineData("20 м<sup><b>2</b></sup> хватит", "20 м² хватит")]
    [InlineData("насилия<sup><a href='#1'>[1]</a></sup> и 5 лет", "насилия[1] и 5 лет")]
    [InlineData("H<sub>2</sub>O", "H2O")]
    public async Task Html_Superscript_IsNoPartOfTheNumberBeforeIt(string html, string expected)
    {
        var text = await Reading.ReadAsync(Encoding.UTF8.GetBytes($"<meta charset=utf-8><p>{html}"), "law.html");

        Assert.Equal(expected, Assert.Single(text.Pages));
    }

    [Theory]
    [InlineData("защит-\nница", "защитница")]
    [InlineData("защит\u2010\nница", "защитница")]
    [InlineData("защит\u00AD\nница", "защитница")]
    [InlineData("защит \u2010ница", "защитница")]
    [InlineData("защит \u2010\nница", "защитница")]
    [InlineData("защит\u00AD ница", "защитница")]
    [InlineData("защит\u00ADница", "защитница")]
    [InlineData("ЗАЩИТ-\nНИЦА", "ЗАЩИТНИЦА")]
    [InlineData("Иссык-\nКуль", "Иссык-\nКуль")]
    [InlineData("северо\u2010восток", "северо\u2010восток")]
    [InlineData("двух\u2010 и трёхлетние", "двух\u2010 и трёхлетние")]
    [InlineData("женщины -\nэто", "женщины -\nэто")]
    [InlineData("женщины \u2010 это", "женщины \u2010 это")]
    [InlineData("годы 2020-\n2023", "годы 2020-\n2023")]
    public async Task Txt_Hyphen_JoinsWhereItDividesAWord(string raw, string expected)
    {
        var text = await Reading.ReadAsync(Encoding.UTF8.GetBytes(raw), "notes.txt");

        Assert.Equal(expected, Assert.Single(text.Pages));
    }

    [Fact]
    public async Task Txt_Empty_SaysSo() => Assert.Equal(TextProblem.Empty, (await Reading.ReadAsync("  \n"u8.ToArray(), "notes.txt")).Problem);

    [Fact]
    public async Task Txt_OfZeros_IsNotWhatItSays() => Assert.Equal(TextProblem.NotWhatItSays, (await Reading.ReadAsync(new byte[100], "notes.txt")).Problem);
}
