namespace ForumOrchard.Search.Rewriting;

/// <summary>Words typed on a keyboard that lacks the Kyrgyz letters: н, у and о stand for ң, ү and ө.</summary>
internal static class KyrgyzLetters
{
    /// <summary>A word has that many letters in doubt at most; 2⁸ ways of writing are tried.</summary>
    private const int MaxInDoubt = 8;

    /// <summary>The known word with the letters put in; null where there is none. Of several, the commonest.</summary>
    public static string? Restore(string word, IVocabulary vocabulary)
    {
        if (!word.All(TypedWords.IsCyrillic))
        {
            return null;
        }

        var letters = word.ToLowerInvariant().ToCharArray();
        var inDoubt = Enumerable.Range(0, letters.Length).Where(i => letters[i] is 'н' or 'у' or 'о').Take(MaxInDoubt + 1).ToList();
        if (inDoubt.Count is 0 or > MaxInDoubt)
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
                var written = new string(letters);
                if (Math.Max(vocabulary.Frequency(written), vocabulary.IsKnown(written) ? 1 : 0) is var count && count > frequency)
                {
                    (best, frequency) = (written, count);
                }

                return;
            }

            // What no word begins with cannot become one, unless it is another form of a word: then its beginning is there.
            var place = inDoubt[next];
            var plain = letters[place];
            foreach (var letter in (ReadOnlySpan<char>)[plain, plain switch { 'н' => 'ң', 'у' => 'ү', _ => 'ө' }])
            {
                letters[place] = letter;
                if (place > 4 || vocabulary.HasWordsFrom(new string(letters, 0, place + 1)))
                {
                    Try(next + 1);
                }
            }

            letters[place] = plain;
        }
    }
}
