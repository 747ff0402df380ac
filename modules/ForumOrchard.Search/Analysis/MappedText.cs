using System.Text;

namespace ForumOrchard.Search.Analysis;

/// <summary>A rewritten text that maps each character to its position in the original.</summary>
internal sealed class MappedText(int capacity)
{
    private readonly StringBuilder _text = new(capacity);
    private readonly List<int> _origins = new(capacity + 1);

    public void Append(char letter, int origin)
    {
        _text.Append(letter);
        _origins.Add(origin);
    }

    /// <summary>The text, and the original position of each of its characters and of its end.</summary>
    /// <param name="end">The length of the original.</param>
    public (string Text, int[] Origins) Finish(int end)
    {
        _origins.Add(end);
        return (_text.ToString(), [.. _origins]);
    }
}
