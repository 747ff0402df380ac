using CsCheck;
using Sapling.Content.Text;

namespace Sapling.Tests.Content;

public sealed class SlugServiceTests
{
    private readonly SlugService _slugs = new();

    [Theory]
    [InlineData("Violence against women", "violence-against-women")]
    [InlineData("Насилие в отношении женщин", "насилие-в-отношении-женщин")]
    [InlineData("Women's participation", "women-s-participation")]
    [InlineData("Майор", "маиор")]
    [InlineData("  CEDAW — 2024/25!  ", "cedaw-2024-25")]
    [InlineData("Ысык-Көл", "ысык-көл")]
    [InlineData("", "")]
    [InlineData("!!!", "")]
    public void Slugify_Text_IsInItsOwnLetters(string text, string slug) => Assert.Equal(slug, _slugs.Slugify(text));

    [Fact]
    public void Slugify_OtherSeparator_IsUsed() => Assert.Equal("a_b", _slugs.Slugify("A b", '_'));

    [Fact]
    public void Slugify_AnyText_IsAValidSegmentAndStaysAsItIs() => Gen.String.Sample(text =>
    {
        var slug = _slugs.Slugify(text);
        return slug.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_')
            && !slug.StartsWith('-') && !slug.EndsWith('-') && _slugs.Slugify(slug) == slug;
    });
}
