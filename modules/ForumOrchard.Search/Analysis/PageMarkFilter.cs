using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Search.Analysis;

/// <summary>Inserts <see cref="ForumAnalyzer.PageMark"/> before the words of a value.</summary>
internal sealed class PageMarkFilter : TokenFilter
{
    private readonly ICharTermAttribute _word;
    private bool _isMarked;

    public PageMarkFilter(TokenStream words)
        : base(words) => _word = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (_isMarked)
        {
            return m_input.IncrementToken();
        }

        _isMarked = true;
        ClearAttributes();
        _word.SetEmpty().Append(ForumAnalyzer.PageMark);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _isMarked = false;
    }
}
