namespace ForumOrchard.Search.Rewriting;

/// <summary>Words typed on a keyboard that lacks the Kyrgyz letters: н, у and о stand for ң, ү and ө.</summary>
internal static class KyrgyzLetters
{
    /// <summary>A word has that many letters in doubt at most; 2⁸ ways of writing are tried.</summary>
    private const int MaxInDoubt = 8;

    /// <summary>In letters. A word of the index begins so; further on the word may be another form of it.</summary>
    private const int Beginning = 5;

    /// <summary>The known word with the letters put in; null where there is none. Of several, the commonest.</summary>
    public static string? Restore(string word, IVocabulary vocabulary)
    {
        // To the index a word with a hyphen is two.
        var parts = word.ToLowerInvariant().Split('-');
        var restored = Array.ConvertAll(parts, part => vocabulary.IsKnown(part) ? part : RestoreOne(part, vocabulary));
        return restored.Contains(null) || restored.SequenceEqual(parts) ? null : string.Join('-', restored);
    }

    private static string? RestoreOne(string word, IVocabulary vocabulary)
    {
        var letters = word.ToCharArray();
        var inDoubt = Enumerable.Range(0, letters.Length).Where(i => letters[i] is 'н' or 'у' or 'о').Take(MaxInDoubt + 1).ToList();
        if (inDoubt.Count is 0 or > MaxInDoubt || !word.All(TypedWords.IsCyrillic))
        {
            return null;
        }

        var (best, frequency) = ((string?)null, 0);
        Try(0);
        return best;

        void Try(int next)
        {
            if (next == inDoubt.Count)
            {
                Weigh(new string(letters));
                return;
            }

            var place = inDoubt[next];
            var plain = letters[place];
            foreach (var letter in (ReadOnlySpan<char>)[plain, plain switch { 'н' => 'ң', 'у' => 'ү', _ => 'ө' }])
            {
                letters[place] = letter;
                if (place >= Beginning || vocabulary.HasWordsFrom(new string(letters, 0, place + 1)))
                {
                    Try(next + 1);
                }
            }

            letters[place] = plain;
        }

        void Weigh(string written)
        {
            if (!vocabulary.HasWordsFrom(written[..Math.Min(written.Length, Beginning)]))
            {
                return;
            }

            var count = Math.Max(vocabulary.Frequency(written), vocabulary.IsKnown(written) ? 1 : 0);
            if (count > frequency)
            {
                (best, frequency) = (written, count);
            }
        }
    }
}
