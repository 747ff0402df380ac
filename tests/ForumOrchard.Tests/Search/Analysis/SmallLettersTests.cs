using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace ForumOrchard.Tests.Search.Analysis;

/// <summary>Our lower-casing equals that of Lucene's filter for every letter.</summary>
public sealed class SmallLettersTests
{
    private const int LastLetter = 0x10FFFF;
    private const int WordLength = 16;

    [Fact]
    public void Words_OfOneLetter_AreThoseOfLucenesFilter() => AssertSame(Letters());

    /// <summary>Mixes a letter lower-cased here with one that is not, in either order.</summary>
    [Fact]
    public void Words_OfMixedLetters_AreThoseOfLucenesFilter() => AssertSame(Letters().Chunk(WordLength).SelectMany(letters => new[]
    {
        string.Concat(letters), "Жя" + string.Concat(letters) + "Zы",
    }));

    private static IEnumerable<string> Letters() =>
        Enumerable.Range(1, LastLetter).Where(letter => letter is < 0xD800 or > 0xDFFF && letter < 0x20000).Select(char.ConvertFromUtf32);

    private static void AssertSame(IEnumerable<string> words)
    {
        var (ours, lucenes) = (new Words(), new Words());
        using var ourStream = new SmallLetters(ours);
        using var lucenesStream = new LowerCaseFilter(LuceneVersion.LUCENE_48, lucenes);
        foreach (var word in words)
        {
            Assert.Equal(lucenes.Through(lucenesStream, word), ours.Through(ourStream, word));
        }
    }

    /// <summary>One word at a time.</summary>
    private sealed class Words : TokenStream
    {
        private readonly ICharTermAttribute _word;
        private string _next = "";

        public Words() => _word = AddAttribute<ICharTermAttribute>();

        public string Through(TokenStream filter, string word)
        {
            _next = word;
            filter.IncrementToken();
            return _word.ToString()!;
        }

        public override bool IncrementToken()
        {
            _word.SetEmpty().Append(_next);
            return true;
        }
    }
}
