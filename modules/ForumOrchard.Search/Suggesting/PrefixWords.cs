namespace ForumOrchard.Search.Suggesting;

/// <summary>
/// Texts by word prefixes, in memory: each distinct word once, and eight bytes per word of each text. Words are sorted,
/// so those with the same prefix are adjacent. Texts are sorted best first, also per word; only as many per word are
/// checked as can be among the best, so that a single letter takes no longer than a word.
/// </summary>
internal sealed class PrefixWords
{
    private readonly string[] _words;
    private readonly int[] _textStarts;
    private readonly int[] _wordsOfTexts;
    private readonly Postings _all;
    private readonly Postings _first;

    /// <param name="texts">The normalized words of each text; best text first.</param>
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
        _all = ByWord(int.MaxValue);
        _first = ByWord(1);
    }

    /// <summary>The best texts in which each typed word is the prefix of a word: first those that begin with the typed text.</summary>
    /// <param name="typed">At least one normalized word.</param>
    /// <param name="count">Maximum number.</param>
    /// <param name="isWanted">Whether a text may be shown.</param>
    /// <returns>The indexes of the texts, in their initial order, and whether each begins with the typed text.</returns>
    public IEnumerable<(int Text, bool IsBeginning)> Best(IReadOnlyList<string> typed, int count, Func<int, bool> isWanted)
    {
        var ranges = new (int From, int To)[typed.Count];
        for (var i = 0; i < typed.Count; i++)
        {
            ranges[i] = (FirstFrom(typed[i]), FirstFrom(typed[i] + char.MaxValue));
        }

        var beginnings = BestOf(_first, ranges[0], count, text => BeginsWith(text, ranges) && isWanted(text));

        // Each text must contain all of them, so searching those with the rarest suffices.
        var others = beginnings.Count == count ? [] : BestOf(
            _all, ranges.MinBy(_all.CountOf), count - beginnings.Count, text => HoldsAll(text, ranges) && !BeginsWith(text, ranges) && isWanted(text));
        return beginnings.Select(text => (text, true)).Concat(others.Select(text => (text, false)));
    }

    private static List<int> BestOf(Postings postings, (int From, int To) words, int count, Func<int, bool> fits)
    {
        var best = new List<int>(count + 1);
        for (var word = words.From; word < words.To; word++)
        {
            foreach (var text in postings.Of(word))
            {
                if (best.Count == count && text >= best[^1])
                {
                    break;
                }

                if (best.BinarySearch(text) is < 0 and var place && fits(text))
                {
                    best.Insert(~place, text);
                    best.RemoveRange(Math.Min(best.Count, count), Math.Max(best.Count - count, 0));
                }
            }
        }

        return best;
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

    private ReadOnlySpan<int> WordsOf(int text, int most = int.MaxValue) =>
        _wordsOfTexts.AsSpan(_textStarts[text], Math.Min(_textStarts[text + 1] - _textStarts[text], most));

    /// <summary>The position of the first word not before this one.</summary>
    private int FirstFrom(string word)
    {
        var place = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        return place < 0 ? ~place : place;
    }

    /// <summary>By word: the texts that contain it among their first words, up to a limit.</summary>
    private Postings ByWord(int most)
    {
        var starts = new int[_words.Length + 1];
        for (var text = 0; text < _textStarts.Length - 1; text++)
        {
            foreach (var word in WordsOf(text, most))
            {
                starts[word + 1]++;
            }
        }

        for (var word = 0; word < _words.Length; word++)
        {
            starts[word + 1] += starts[word];
        }

        var texts = new int[starts[^1]];
        var next = starts[..^1];
        for (var text = 0; text < _textStarts.Length - 1; text++)
        {
            foreach (var word in WordsOf(text, most))
            {
                texts[next[word]++] = text;
            }
        }

        return new Postings(starts, texts);
    }

    /// <summary>The texts of each word, best first.</summary>
    private readonly record struct Postings(int[] Starts, int[] Texts)
    {
        public ReadOnlySpan<int> Of(int word) => Texts.AsSpan(Starts[word]..Starts[word + 1]);

        public int CountOf((int From, int To) words) => Starts[words.To] - Starts[words.From];
    }
}
