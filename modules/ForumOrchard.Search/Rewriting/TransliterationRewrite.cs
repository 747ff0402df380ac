namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Reads Cyrillic words written in Latin letters: <c>nasilie</c> is насилие, <c>zhenshchina</c> and <c>zhenschina</c>
/// are женщина; and names written in Cyrillic that the index has in Latin: <c>акыйкатчы</c> is Akyikatchy. People mix
/// systems, so all common readings are tried at each letter, following the cheapest ones that begin like a known word
/// (beam search). Words known as typed stay unchanged.
/// </summary>
public sealed class TransliterationRewrite : IQueryRewrite
{
    /// <summary>Beam width: how many readings of a prefix are followed.</summary>
    private const int Width = 24;

    /// <summary>The cost of an unknown prefix or an unknown continuation: it may still be a form of a known word.</summary>
    private const int UnknownBeginning = 4;

    /// <summary>In letters. Too many shorter Cyrillic words match Latin ones by chance.</summary>
    private const int ShortestCyrillic = 4;

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary)
    {
        var isWord = false;
        var meant = TypedWords.Change(text, word =>
        {
            var cyrillic = Read(TypedWords.Bare(word).ToLowerInvariant(), vocabulary);
            isWord |= cyrillic?.Count(char.IsLetter) > 2;
            return cyrillic;
        });

        // Words of one or two letters mean something in every language, and so do those behind a number: 184-V.
        return isWord ? meant : null;
    }

    /// <summary>The word in the other alphabet; null if it is known as typed, or unknown in both.</summary>
    private static string? Read(string word, IVocabulary vocabulary)
    {
        if (word.Length == 0 || vocabulary.IsKnown(word))
        {
            return null;
        }

        // The index splits hyphenated words in two.
        var parts = word.Split('-');
        var read = Array.ConvertAll(parts, part => vocabulary.IsKnown(part) ? part : ReadOne(part, vocabulary));
        return read.Contains(null) || read.SequenceEqual(parts) ? null : string.Join('-', read);
    }

    private static string? ReadOne(string word, IVocabulary vocabulary) =>
        word.Length == 0 ? null
        : word.All(letter => TypedWords.IsLatin(letter) || letter is '\'' or '’' or '`' or 'ʹ' or 'ʺ') ? BestOf(Readings(word, vocabulary, CyrillicReadings), vocabulary)
        : word.Length >= ShortestCyrillic && word.All(TypedWords.IsCyrillic) ? BestOf(Readings(word.Replace('ё', 'е'), vocabulary, LatinReadings), vocabulary)
        : null;

    private static string? BestOf(List<Reading> readings, IVocabulary vocabulary) => readings
        .Where(reading => vocabulary.IsKnown(reading.Text))
        .Select(reading => (reading.Text, reading.Cost, reading.IsBeginning, Frequency: vocabulary.Frequency(reading.Text)))
        .OrderBy(reading => reading.Cost + (reading.IsBeginning && reading.Frequency == 0 ? UnknownBeginning : 0))
        .ThenByDescending(reading => reading.Frequency)
        .Select(reading => reading.Text)
        .FirstOrDefault();

    private static IEnumerable<(int Length, string Written, int Cost)> CyrillicReadings(string word, int place) =>
        CyrillicSpellings.At(word, place).Select(spelling => (spelling.Latin.Length, spelling.Cyrillic, spelling.Cost));

    private static IEnumerable<(int Length, string Written, int Cost)> LatinReadings(string word, int place) =>
        CyrillicSpellings.OfCyrillicAt(word, place).Select(spelling => (spelling.Cyrillic.Length, spelling.Latin, spelling.Cost));

    private static List<Reading> Readings(string word, IVocabulary vocabulary, Func<string, int, IEnumerable<(int Length, string Written, int Cost)>> at)
    {
        // One list per position in the word: the readings of the letters before it.
        var readings = new List<Reading>[word.Length + 1];
        for (var place = 0; place <= word.Length; place++)
        {
            readings[place] = [];
        }

        readings[0].Add(new Reading("", 0, true));
        for (var place = 0; place < word.Length; place++)
        {
            var followed = Best(readings[place]);
            foreach (var (length, written, cost) in at(word, place))
            {
                foreach (var reading in followed)
                {
                    Follow(reading, written, cost, readings[place + length], vocabulary);
                }
            }
        }

        return Best(readings[word.Length]);
    }

    private static void Follow(Reading reading, string written, int cost, List<Reading> to, IVocabulary vocabulary)
    {
        var next = reading.Add(written, cost, vocabulary);
        to.Add(next);
        if (next.Text.Length > 0 && IsConsonant(next.Text[^1]))
        {
            foreach (var leftOut in CyrillicSpellings.LeftOut)
            {
                // Only as part of a known word: elsewhere it would be chance.
                if (next.Add(leftOut.Cyrillic, leftOut.Cost, vocabulary) is { IsBeginning: true } soft)
                {
                    to.Add(soft);
                }
            }
        }
    }

    private static List<Reading> Best(List<Reading> readings) =>
        readings.Count < 2 ? readings : [.. readings.GroupBy(reading => reading.Text, (_, same) => same.MinBy(reading => reading.Cost)).OrderBy(reading => reading.Cost).Take(Width)];

    private static bool IsConsonant(char letter) => "бвгджзклмнпрстфхцчшщң".Contains(letter);

    /// <summary>A reading of a word's prefix.</summary>
    private readonly record struct Reading(string Text, int Cost, bool IsBeginning)
    {
        public Reading Add(string written, int cost, IVocabulary vocabulary)
        {
            var text = Text + written;
            var isBeginning = IsBeginning && vocabulary.HasWordsFrom(text);
            return new Reading(text, Cost + cost + (IsBeginning && !isBeginning ? UnknownBeginning : 0), isBeginning);
        }
    }
}
