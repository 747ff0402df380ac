namespace ForumOrchard.Search.Rewriting;

/// <summary>Restores Kyrgyz letters in words typed on a keyboard without them: н, у and о stand for ң, ү and ө.</summary>
internal static class KyrgyzLetters
{
    /// <summary>Maximum number of ambiguous letters per word; 2⁸ spellings are tried.</summary>
    private const int MaxInDoubt = 8;

    /// <summary>In letters. A word of the index must begin with them; the rest may differ in form.</summary>
    private const int Beginning = 5;

    /// <summary>The known word with restored letters; null if there is none. Among several, the most frequent.</summary>
    public static string? Restore(string word, IVocabulary vocabulary)
    {
        // The index splits hyphenated words in two.
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
