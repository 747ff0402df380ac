using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Analysis;

/// <summary>Passes the text rewritten by <see cref="WrittenForms"/> to the tokenizer, and maps offsets back to the original.</summary>
internal sealed class WrittenFormsFilter(TextReader input, WrittenForms forms) : CharFilter(input)
{
    private string? _text;
    private int[]? _origins;
    private int _read;

    public override int Read()
    {
        var text = Text();
        return _read < text.Length ? text[_read++] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var text = Text();
        var length = Math.Min(count, text.Length - _read);
        if (length <= 0)
        {
            // Lucene's readers return this at the end; zero would be requested again and again.
            return count == 0 ? 0 : -1;
        }

        text.CopyTo(_read, buffer, index, length);
        _read += length;
        return length;
    }

    protected override int Correct(int currentOff) => _origins is null ? currentOff : _origins[Math.Clamp(currentOff, 0, _origins.Length - 1)];

    private string Text()
    {
        if (_text is null)
        {
            // Lucene's string reader returns null for an empty string.
            (_text, _origins) = forms.Write(m_input.ReadToEnd() ?? "");
        }

        return _text;
    }
}
