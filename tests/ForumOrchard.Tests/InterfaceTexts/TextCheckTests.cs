using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Checks;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ForumOrchard.Tests.InterfaceTexts;

public sealed class TextCheckTests
{
    private readonly TextCheck _check = new(new StringLocalizer<TextCheck>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)));

    [Theory]
    [InlineData("Search", "Издөө")]
    [InlineData("{0} of {1:n0}", "{1:n0} ичинен {0}")]
    [InlineData("Write to <a href=\"{0}\">{1}</a>, <b>please</b>", "<b>Сураныч</b>, <a href=\"{0}\">{1}</a> жазыңыз")]
    [InlineData("It doesn't say \"no\"", "Ал \"жок\" дебейт, 'ооба' дейт")]
    [InlineData("5 < 6", "6 > 5 < 7", false)]
    [InlineData("5 < 6", "5 < 6 болот")]
    [InlineData("A brace { alone", "Жалгыз кашаа {")]
    [InlineData("Fish &amp; fruit", "Балык &amp; жемиш")]
    [InlineData("Fish and fruit", "Балык & жемиш")]
    [InlineData("Fish &amp; fruit", "Балык &lt; жемиш", false)]
    [InlineData("Search", "Издөө&#39;);alert(1)//", false)]
    [InlineData("Search", "Издөө&#x27);alert(1)//", false)]
    [InlineData("Search", "&quot onfocus=alert(1)", false)]
    [InlineData("{0} of {1}", "{0}", false)]
    [InlineData("{0}", "{0} {1}", false)]
    [InlineData("{0:n0}", "{0}", false)]
    [InlineData("{0}", "{0,2000000000}", false)]
    [InlineData("{0}", "{0} {", false)]
    [InlineData("Search", "Издөө }", false)]
    [InlineData("Search", "Издөө<script>alert(1)</script>", false)]
    [InlineData("Search", "Издөө<script src=//x ", false)]
    [InlineData("Search", "Издөө<!--", false)]
    [InlineData("Search", "Издөө<", false)]
    [InlineData("Search", "\" onfocus=alert(1) autofocus x=", false)]
    [InlineData("Search", "';alert(1);", false)]
    [InlineData("Search", "`${alert(1)}`", false)]
    [InlineData("Search", "Издөө\\", false)]
    [InlineData("Search", "Издөө\0", false)]
    [InlineData("<b>Search</b>", "<b onclick=\"alert(1)\">Издөө</b>", false)]
    [InlineData("<a href=\"{0}\">Search</a>", "<a href=\"javascript:alert(1)//{0}\">Издөө</a>", false)]
    [InlineData("<b>Search</b>", "Издөө", false)]
    [InlineData("<b>Search</b>", "<b>Издөө</b> <b>дагы</b>", false)]
    [InlineData("<b>Search</b>", "</b>Издөө<b>", false)]
    [InlineData("<b>Search</b>", "<b>Издөө</b><img src=x onerror=alert(1)//", false)]
    public void Translation_OfAText_BringsInNothingThatItsOriginalLacks(string original, string translation, bool isRight = true) =>
        Assert.Equal(isRight, _check.FaultOf(new KnownText(null, original, null, []), translation) is null);

    [Fact]
    public void Translation_LongerThanAPageCanCarry_IsRefused() =>
        Assert.Equal((true, false), (_check.FaultOf(new KnownText(null, "a", null, []), new string('а', 5000)) is null, _check.FaultOf(new KnownText(null, "a", null, []), new string('а', 5001)) is null));

    [Theory]
    [InlineData("One page", "{0} pages", "Бир барак", true)]
    [InlineData("One page", "{0} pages", "{0} барак", true)]
    [InlineData("{0} page", "{0} pages", "Барак", false)]
    [InlineData("{0} page of {1}", "{0} pages of {1}", "{1} ичинен {0}", true)]
    public void Form_OfAPlural_MaySpellOutWhatOneOfTheOriginalsSpellsOut(string singular, string plural, string translation, bool isRight) =>
        Assert.Equal(isRight, _check.FaultOf(new KnownText(null, singular, plural, []), translation) is null);

    [Theory]
    [InlineData("  ой \r\n", " and ", " ой ")]
    [InlineData("а\r\nб", "a\nb\n", "а\nб\n")]
    [InlineData("а \r\n\r\n б\n", "ab\n", "а б\n")]
    [InlineData(" \r\n", "a\n", "")]
    public void Typed_WithOtherSpacesAround_GetsThoseOfTheOriginal(string typed, string original, string expected) => Assert.Equal(expected, TextCheck.Tidy(typed, original));
}
