using ForumOrchard.SocialCards.Drawing;
using SkiaSharp;

namespace ForumOrchard.Tests.SocialCards;

public sealed class CardDrawingTests
{
    private static readonly SKColor Paper = SKColor.Parse("#fcf9f5");
    private static readonly SKColor Tint = SKColor.Parse("#f8e9ee");

    [Theory]
    [InlineData("Форум", null)]
    [InlineData("Forum of Women’s NGOs of Kyrgyzstan", "Conventions and Laws")]
    [InlineData("Кыргызстандын аялдардын бейөкмөт уюмдарынын форуму, анын мүчөлөрү жана өнөктөштөрү бүткүл өлкө боюнча", "Эл аралык конвенциялар, мыйзамдар жана башка ченемдик укуктук актылар")]
    public void ToPng_NamesOfAnyLength_StayBesideTheMotif(string site, string? section)
    {
        using var picture = SKBitmap.Decode(CardDrawing.ToPng(site, section));

        Assert.NotEmpty(DarkColumns(picture, 0, 686));
        Assert.DoesNotContain(DarkColumns(picture, 0, 686), column => column is < 70 or > 674);
        Assert.Equal(Tint, picture.GetPixel(800, 400));
    }

    [Fact]
    public void Font_LettersOfTheSite_HasThemAll()
    {
        using var file = typeof(CardDrawing).Assembly.GetManifestResourceStream("ForumOrchard.SocialCards.Drawing>NotoSans-Bold.ttf")!;
        using var typeface = SKTypeface.FromStream(file);
        using var font = new SKFont(typeface);

        Assert.True(font.ContainsGlyphs("абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ"));
        Assert.True(font.ContainsGlyphs("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789№«»“”‘’—–…()/&.,:;?! "));
        Assert.False(font.ContainsGlyphs("語"));
    }

    /// <summary>The columns with letters, below the border.</summary>
    private static List<int> DarkColumns(SKBitmap picture, int from, int to) =>
        [.. Enumerable.Range(from, to - from).Where(x => Enumerable.Range(20, 600).Any(y => picture.GetPixel(x, y) is var pixel && pixel != Paper && pixel.Green < 128))];
}
