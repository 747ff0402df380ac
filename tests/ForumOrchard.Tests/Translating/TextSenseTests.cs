using ForumOrchard.Translations.Texts;

namespace ForumOrchard.Tests.Translating;

/// <summary>What of a text its translations have to follow.</summary>
public sealed class TextSenseTests
{
    [Theory]
    [InlineData("Закон принят в 2017 году", "Закон принят, в 2017 году.")]
    [InlineData("«Охрана и защита»", "\"Охрана и защита\"")]
    [InlineData("2022-2024", "2022–2024")]
    [InlineData("всё ещё", "Все еще")]
    [InlineData("27 апреля", "27\u00a0апреля")]
    [InlineData("<p>Women’s rights</p>", "<p>Women's  <strong>rights</strong>!</p>")]
    [InlineData("<p>First.</p><p>Second.</p>", "<p>First. Second.</p>")]
    [InlineData("й", "и\u0306")]
    [InlineData("perma<em>nent</em>", "permanent")]
    [InlineData("&laquo;Law&raquo; &amp; order", "“Law” & order")]
    public void Fingerprint_OfAMendedText_IsTheSame(string before, string after) => Assert.Equal(TextSense.Fingerprint([before]), TextSense.Fingerprint([after]));

    [Theory]
    [InlineData("Закон принят в 2017 году", "Закон принят в 2018 году")]
    [InlineData("1,5 млн", "15 млн")]
    [InlineData("5 %", "5")]
    [InlineData("$5", "€5")]
    [InlineData("ниже на 5", "ниже на -5")]
    [InlineData("Закон «Об охране»", "Закон «О защите»")]
    [InlineData("Meeting on 3 May", "Meeting on 4 May")]
    [InlineData("must", "must not")]
    [InlineData("статья 161", "статья 16<sup>1</sup>")]
    [InlineData("статья 161", "статья 16¹")]
    [InlineData("<p>One.</p>", "<p>One.</p><p>Two.</p>")]
    [InlineData("<a href=\"/ru/news\">новости</a>", "<a href=\"/ru/laws\">новости</a>")]
    [InlineData("<img src='/media/a.png' alt=''>", "<img src='/media/b.png' alt=''>")]
    [InlineData("row<br>boat", "rowboat")]
    public void Fingerprint_OfATextThatSaysSomethingElse_IsAnother(string before, string after) => Assert.NotEqual(TextSense.Fingerprint([before]), TextSense.Fingerprint([after]));

    [Fact]
    public void Fingerprint_OfWordsThatMovedToTheNextField_IsAnother() => Assert.NotEqual(TextSense.Fingerprint(["one two", ""]), TextSense.Fingerprint(["one", "two"]));

    [Theory]
    [InlineData("", 0)]
    [InlineData("<img src=\"\" alt=\"\"><a href=\"\"></a>", 0)]
    [InlineData("<p>Закон № 63 от 27 апреля 2017 года</p>", 4)]
    public void Words_AreThoseToTranslate(string text, int expected) => Assert.Equal(expected, TextSense.Words(text));
}
