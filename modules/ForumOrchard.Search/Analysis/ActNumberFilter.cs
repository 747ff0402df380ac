using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Splits the number of an act with a convocation, as normalized by <see cref="WrittenForms"/>, into two tokens:
/// <c>184_v</c> becomes <c>184</c> and, at the same position, <c>184v</c>. So <c>184</c> finds the act too, but
/// <c>184-V</c> does not find every other 184.
/// </summary>
internal sealed class ActNumberFilter : TokenFilter
{
    private readonly ICharTermAttribute _word;
    private readonly IPositionIncrementAttribute _step;
    private State? _state;
    private string _whole = "";

    public ActNumberFilter(TokenStream words)
        : base(words)
    {
        _word = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_state is { } state)
        {
            RestoreState(state);
            _state = null;
            _word.SetEmpty().Append(_whole);
            _step.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = _word.Buffer.AsSpan(0, _word.Length);
        if (word.IndexOf(WrittenForms.Joint) is var joint and > 0 && char.IsAsciiDigit(word[0]))
        {
            _whole = word.ToString().Replace(WrittenForms.JointText, "", StringComparison.Ordinal);
            _state = CaptureState();
            _word.Length = joint;
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _state = null;
    }
}
