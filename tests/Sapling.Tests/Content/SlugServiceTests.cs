using CsCheck;
using Sapling.Content.Text;

namespace Sapling.Tests.Content;

public sealed class SlugServiceTests
{
    private readonly SlugService _slugs = new();

    [Theory]
    [InlineData("Violence against women", "violence-against-women")]
    [InlineData("Насилие в отношении женщин", "nasilie-v-otnoshenii-zhenshchin")]
    [InlineData("Women's participation", "womens-participation")]
    [InlineData("  CEDAW — 2024/25!  ", "cedaw-2024-25")]
    [InlineData("Ысык-Көл", "ysyk-kol")]
    [InlineData("", "")]
    [InlineData("!!!", "")]
    public void Slugify_Text_IsReadableAscii(string text, string slug) => Assert.Equal(slug, _slugs.Slugify(text));

    [Fact]
    public void Slugify_OtherSeparator_IsUsed() => Assert.Equal("a_b", _slugs.Slugify("A b", '_'));

    [Fact]
    public void Slugify_AnyText_IsAValidSegmentAndStaysAsItIs() => Gen.String.Sample(text =>
    {
        var slug = _slugs.Slugify(text);
        return slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            && !slug.StartsWith('-') && !slug.EndsWith('-') && _slugs.Slugify(slug) == slug;
    });
}
