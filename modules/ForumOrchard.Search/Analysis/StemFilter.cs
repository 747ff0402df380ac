using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Stems words: those in Cyrillic letters with one stemmer, those in Latin letters with another. Keywords and words
/// that begin with another letter stay unchanged.
/// </summary>
internal sealed class StemFilter : TokenFilter
{
    private readonly WordStemmer _cyrillic;
    private readonly WordStemmer _latin;
    private readonly ICharTermAttribute _word;
    private readonly IKeywordAttribute _keyword;

    public StemFilter(TokenStream words, WordStemmer cyrillic, WordStemmer latin)
        : base(words)
    {
        (_cyrillic, _latin) = (cyrillic, latin);
        _word = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (!_keyword.IsKeyword && _word.Length > 0)
        {
            switch (_word.Buffer[0])
            {
                case >= '\u0400' and <= '\u052F':
                    _cyrillic(_word);
                    break;
                case >= 'a' and <= 'z':
                    _latin(_word);
                    break;
            }
        }

        return true;
    }
}
