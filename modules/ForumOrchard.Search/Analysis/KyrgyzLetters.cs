using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Writes ө, ү and ң as о, у and н: names of Kyrgyzstan stand in Russian and English texts in either way, and many people lack the keys. The folding that ICU offers leaves these letters
/// alone.
/// </summary>
internal sealed class KyrgyzLetters : TokenFilter
{
    private readonly ICharTermAttribute _word;

    public KyrgyzLetters(TokenStream words)
        : base(words) => _word = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        foreach (ref var letter in _word.Buffer.AsSpan(0, _word.Length))
        {
            letter = letter switch { 'ө' => 'о', 'ү' => 'у', 'ң' => 'н', _ => letter };
        }

        return true;
    }
}
