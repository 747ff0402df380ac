using ForumOrchard.Search.Rewriting;

namespace ForumOrchard.Tests.Search.Rewriting;

public sealed class BeginningRewriteTests(SiteVocabulary site) : IClassFixture<SiteVocabulary>
{
    private static readonly BeginningRewrite Step = new();

    [Theory]
    [InlineData("ru", "женщ*", "женщ")]
    [InlineData("ru", "Женщ", "женщ")]
    [InlineData("ru", "дискримин против", "дискримин")]
    [InlineData("en", "violen*", "violen")]
    public void Rewrite_BeginningOfAWord_IsTheMostFrequentWord(string culture, string typed, string beginning)
    {
        var vocabulary = site.Of(culture);

        var word = Step.Rewrite(typed, vocabulary)!.Split(' ')[0];

        Assert.StartsWith(beginning, word, StringComparison.Ordinal);
        Assert.Equal(vocabulary.WordsFrom(beginning).Max(vocabulary.Frequency), vocabulary.Frequency(word));
    }

    [Theory]
    [InlineData("насилие*")]
    [InlineData("жен*")]
    [InlineData("женшин")]
    [InlineData("*")]
    [InlineData("1325*")]
    [InlineData("")]
    public void Rewrite_KnownShortOrNoBeginning_IsNull(string typed) => Assert.Null(Step.Rewrite(typed, site.Of("ru")));
}
