using CsCheck;
using ForumOrchard.Search.Rewriting;

namespace ForumOrchard.Tests.Search.Rewriting;

public sealed class QueryRewriterTests(SiteVocabulary site) : IClassFixture<SiteVocabulary>
{
    /// <summary>Searching similar words for each of sixteen words, twice: the most expensive operation of a step.</summary>
    private const int MostWalks = 64;

    /// <summary>Word lookups, each a search in a sorted list.</summary>
    private const int MostLooks = 100_000;

    private static readonly IQueryRewrite[] Steps =
    [
        new QueryRewriter(), new KeyboardLayoutRewrite(), new TransliterationRewrite(), new JoinedWordsRewrite(), new BeginningRewrite(), new SpellingRewrite(), new SplitWordsRewrite(),
    ];

    private static readonly string[] Words = ["женшина", "nasilie", "yfcbkbt", "цщьут", "правачеловека", "меж", "дународный", "онугуу", "184-V", "№", "\0", "\uD83D", "👩‍⚖️", "ё\u0308", "ﷺ", "'", "''", "-", "İ"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["абвгдеёжзийклмнопрстуфхцчшщъыьэюяңөү -"], 0, 200],
        Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz ';[],.`"], 0, 200],
        Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[0, 12].Select(words => string.Join(' ', words)),
        Gen.Select(Gen.Char['\u0000', '\uFFFF'], Gen.Int[1, 400], (letter, count) => new string(letter, count)));

    [Theory]
    [InlineData("ru", "меж дународный", "международный")]
    [InlineData("ru", "дискри минация женщин", "дискриминация женщин")]
    [InlineData("en", "discrimi nation", "discrimination")]
    [InlineData("ru", "правачеловека", "права человека")]
    [InlineData("en", "womenrights", "women rights")]
    [InlineData("en", "domesticviolence law", "domestic violence law")]
    [InlineData("ru", "yfcbkbt d ctvmt", "насилие в семье")]
    [InlineData("ru", "nasilie d ctvmt", "насилие в семье")]
    [InlineData("ru", "yfckbt", "насилие")]
    [InlineData("ru", "nasilie женшина", "насилие женщина")]
    [InlineData("en", "мшщдутсу фпфштые цщьут", "violence against women")]
    public void Rewrite_MeantOtherwise_IsFound(string culture, string typed, string meant) => Assert.Equal(meant, new QueryRewriter().Rewrite(typed, site.Of(culture)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0\0")]
    [InlineData("насилие в семье")]
    [InlineData("women")]
    [InlineData("1325")]
    [InlineData("№ 184-V")]
    [InlineData("😀😀😀😀")]
    [InlineData("\uD83D")]
    [InlineData("абракадабра")]
    [InlineData("qwrtpsdf")]
    [InlineData("и в на")]
    public void Rewrite_NothingElseMeant_IsNull(string typed) => Assert.Null(new QueryRewriter().Rewrite(typed, site.Of("ru")));

    [Theory]
    [InlineData('ж')]
    [InlineData('a')]
    [InlineData('-')]
    [InlineData('\'')]
    public void Rewrite_OneLetterTwoHundredTimes_IsNull(char letter)
    {
        Assert.Null(new QueryRewriter().Rewrite(new string(letter, 200), site.Of("ru")));
        Assert.Null(new QueryRewriter().Rewrite(new string(letter, 40), site.Of("ru")));
        Assert.Null(new QueryRewriter().Rewrite(new string(letter, 100_000), site.Of("ru")));
    }

    /// <summary>A text with results stays unchanged: an accepted suggestion leads to no further one.</summary>
    [Theory]
    [InlineData("ru", "yfcbkbt d ctvmt", "насилие в семье")]
    [InlineData("ru", "женшина меж дународный правачеловека", "женщина международный права человека")]
    [InlineData("en", "convetnion", "convention")]
    public void Rewrite_ItsOwnOffer_IsNull(string culture, string typed, string meant)
    {
        Assert.Equal(meant, new QueryRewriter().Rewrite(typed, site.Of(culture)));
        Assert.Null(new QueryRewriter().Rewrite(meant, site.Of(culture)));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    [InlineData("ky")]
    public void AnyText_AnyStep_NeitherFailsNorLooksLong(string culture) => Texts.Sample(
        text =>
        {
            foreach (var step in Steps)
            {
                var looks = new CountingVocabulary(site.Of(culture));

                Assert.False(step.Rewrite(text, looks) is { Length: 0 });
                Assert.InRange(looks.Walks, 0, MostWalks);
                Assert.InRange(looks.Looks, 0, MostLooks);
            }
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void AnyText_Rewritten_IsOfKnownLengthAndAgainTheSame() => Texts.Sample(
        text =>
        {
            if (new QueryRewriter().Rewrite(text, site.Of("ru")) is { } meant)
            {
                Assert.NotEqual(text, meant);
                Assert.InRange(meant.Length, 1, (2 * text.Length) + 16);
            }
        },
        iter: 300,
        threads: 1);
}
