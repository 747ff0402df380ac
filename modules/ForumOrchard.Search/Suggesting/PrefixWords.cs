namespace ForumOrchard.Search.Suggesting;

/// <summary>
/// Texts by the beginnings of their words, in memory: each different word once, and eight bytes for each word of each text. The words are in
/// order, so those that begin alike stand together, and so do the texts that hold them.
/// </summary>
internal sealed class PrefixWords
{
    private readonly string[] _words;
    private readonly int[] _textStarts;
    private readonly int[] _wordsOfTexts;
    private readonly int[] _wordStarts;
    private readonly int[] _textsOfWords;

    /// <param name="texts">The words of each, as they are compared.</param>
    public PrefixWords(IEnumerable<IReadOnlyList<string>> texts)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (starts, words) = (new List<int> { 0 }, new List<int>());
        foreach (var text in texts)
        {
            foreach (var word in text)
            {
                if (!numbers.TryGetValue(word, out var number))
                {
                    numbers.Add(word, number = numbers.Count);
                }

                words.Add(number);
            }

            starts.Add(words.Count);
        }

        _words = [.. numbers.Keys.Order(StringComparer.Ordinal)];
        var places = new int[_words.Length];
        for (var place = 0; place < _words.Length; place++)
        {
            places[numbers[_words[place]]] = place;
        }

        (_textStarts, _wordsOfTexts) = ([.. starts], [.. words.Select(number => places[number])]);
        (_wordStarts, _textsOfWords) = ByWord();
    }

    /// <summary>The texts in which each typed word begins a word; one that does so with several words comes several times.</summary>
    /// <param name="typed">At least one word, as they are compared.</param>
    /// <returns>The number of the text in the order of the beginning, and whether it begins with what was typed.</returns>
    public IEnumerable<(int Text, bool IsBeginning)> Find(IReadOnlyList<string> typed)
    {
        var ranges = new (int From, int To)[typed.Count];
        for (var i = 0; i < typed.Count; i++)
        {
            ranges[i] = (FirstFrom(typed[i]), FirstFrom(typed[i] + char.MaxValue));
        }

        // Each text must hold them all, so those with the rarest are enough to look through.
        var rarest = ranges.MinBy(range => _wordStarts[range.To] - _wordStarts[range.From]);
        for (var at = _wordStarts[rarest.From]; at < _wordStarts[rarest.To]; at++)
        {
            var text = _textsOfWords[at];
            if (ranges.Length == 1 || HoldsAll(text, ranges))
            {
                yield return (text, BeginsWith(text, ranges));
            }
        }
    }

    private bool HoldsAll(int text, (int From, int To)[] ranges)
    {
        foreach (var (from, to) in ranges)
        {
            var holds = false;
            foreach (var word in WordsOf(text))
            {
                holds |= word >= from && word < to;
            }

            if (!holds)
            {
                return false;
            }
        }

        return true;
    }

    private bool BeginsWith(int text, (int From, int To)[] ranges)
    {
        var words = WordsOf(text);
        for (var i = 0; i < ranges.Length; i++)
        {
            if (i >= words.Length || words[i] < ranges[i].From || words[i] >= ranges[i].To)
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<int> WordsOf(int text) => _wordsOfTexts.AsSpan(_textStarts[text].._textStarts[text + 1]);

    /// <summary>The place of the first word that does not come before this one.</summary>
    private int FirstFrom(string word)
    {
        var place = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        return place < 0 ? ~place : place;
    }

    private (int[] Starts, int[] Texts) ByWord()
    {
        var starts = new int[_words.Length + 1];
        foreach (var word in _wordsOfTexts)
        {
            starts[word + 1]++;
        }

        for (var word = 0; word < _words.Length; word++)
        {
            starts[word + 1] += starts[word];
        }

        var texts = new int[_wordsOfTexts.Length];
        var next = starts[..^1];
        for (var text = 0; text < _textStarts.Length - 1; text++)
        {
            foreach (var word in WordsOf(text))
            {
                texts[next[word]++] = text;
            }
        }

        return (starts, texts);
    }
}
