using System.Buffers;
using System.Collections.Frozen;
using Lucene.Net.Analysis.TokenAttributes;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Stems Kyrgyz words. Kyrgyz adds endings one after the other: stem, derivation, plural, possessive, case, as in
/// <c>мыйзам-дар-ы-нда</c>, "in its laws". So endings are cut off from the right, the longest that fits first, until
/// none fits: every form of a word then has the same stem as the bare word.
/// <para>
/// An ending fits if the letters before it allow it. Its vowel is a back or a front one like the last of the stem
/// (vowel harmony), and its first consonant is voiceless after a voiceless one; after a vowel the genitive and the
/// accusative begin with н, the plural and the adjectives in -луу with л. Before a vowel ending, a final к or п of the
/// stem is written г or б (<c>укук</c>, <c>укугу</c>), which is changed back.
/// </para>
/// <para>
/// Facts on the language are from "A Handbook of Kyrgyz Grammar" (Wikibooks), the Apertium wiki's "Morphology of Kyrgyz
/// language" and open.kg's overview of the parts of speech. Not cut: singular "my" and "your" (<c>-ым</c>, <c>-ың</c>:
/// many nouns end this way), personal endings of verbs, and similes in <c>-дай</c>. Vowels dropped from a stem are not
/// restored.
/// </para>
/// </summary>
internal static class KyrgyzStemmer
{
    private const string HighVowels = "ыиуү";
    private const string LowVowels = "аеоө";
    private const string FrontVowels = "еэиөү";
    private const string VoicelessConsonants = "птксшчцщхф";

    /// <summary>
    /// Loan words keep these letters in writing although they are devoiced in speech, so both kinds of endings occur
    /// after them.
    /// </summary>
    private const string SpokenVoiceless = "бвгдз";

    /// <summary>The accusative of "his" is cut off longer words only: many short nouns end this way, such as катын, жакын, алтын.</summary>
    private const int ShortestBeforeIn = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("аоуыяюёеэиөү");

    /// <summary>
    /// Longest first. A stands for а, е, о, ө; I for ы, и, у, ү; U for long у, ү; D, N, L and G for consonants that
    /// depend on the preceding letter; S for the с of "his" after a vowel.
    /// </summary>
    private static readonly string[] Endings =
    [
        "IңIзDAр", "INдAгI", "INдAн", "DAгI", "INдA", "INAн", "INIн", "NIкI", "IңIз", "IңAр", "IбIз", "ңIз", "ңAр", "бIз",
        "NIн", "DAн", "LAр", "GAн", "LIк", "LUU", "сIз", "SIн", "INA", "NI", "DA", "GA", "SI", "Iп",
    ];

    /// <summary>Words that only seem to have an ending and matter here; nothing is cut off them, and only "his" off their possessive form.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = FrozenSet.ToFrozenSet(
    [
        "адис", "активист", "гендер", "жаран", "журналист", "заман", "инсан", "казакстан", "коопсуз", "кыргызстан", "мекен", "облус", "орган", "өзбекстан", "район",
        "тажикстан", "түркмөнстан", "юрист",
    ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Stems a word in lower case; a word without a vowel is left unchanged.</summary>
    public static void Stem(ICharTermAttribute word) => word.Length = Stem(word.Buffer.AsSpan(0, word.Length));

    /// <summary>The length of the stem; its last letter may have been changed back in place.</summary>
    private static int Stem(Span<char> word)
    {
        var length = word.Length;
        while (ShortenOnce(word[..length]) is var shorter && shorter < length)
        {
            length = shorter;

            // Only "children" loses the stem's vowel: бала, балдар.
            if (length == 3 && word.StartsWith("балдар"))
            {
                word[length++] = 'а';
                break;
            }
        }

        return length;
    }

    private static int ShortenOnce(Span<char> word)
    {
        if (Whole.Contains(word))
        {
            return word.Length;
        }

        foreach (var ending in IsHisOfWhole(word) ? [] : Endings)
        {
            if (Cut(word, ending) is var stem and > 0)
            {
                if (ending[0] == 'I')
                {
                    TurnBack(ref word[stem - 1]);
                }

                return stem;
            }
        }

        return CutPossessive(word);
    }

    /// <summary>True for жараны and жаранын, whose endings could be mistaken for longer ones.</summary>
    private static bool IsHisOfWhole(ReadOnlySpan<char> word) => word.Length > 2 && (Whole.Contains(word[..^1]) || (word[^1] == 'н' && Whole.Contains(word[..^2])));

    /// <summary>The length before the ending; 0 if the ending does not fit. After an ending of "his" its vowel stays.</summary>
    private static int Cut(ReadOnlySpan<char> word, string ending)
    {
        // A case ending after "his" begins with a joining н; its vowel belongs to "his" and is cut next.
        var afterHis = ending.Length > 2 && ending[0] == 'I' && ending[1] == 'N';
        var start = word.Length - ending.Length;
        if (start < 2 || !IsSpelledSo(word[start..], ending))
        {
            return 0;
        }

        var stem = word[..start];
        var fits = HasVowel(stem) && InHarmony(stem, word[start..]) && (afterHis || FollowsFrom(ending[0], word[start], stem));
        return !fits ? 0 : afterHis ? start + 1 : start;
    }

    private static bool IsSpelledSo(ReadOnlySpan<char> letters, string ending)
    {
        for (var i = 0; i < ending.Length; i++)
        {
            var fits = ending[i] switch
            {
                'A' => LowVowels.Contains(letters[i]),
                'I' => HighVowels.Contains(letters[i]),
                'U' => letters[i] is 'у' or 'ү',
                'D' => letters[i] is 'д' or 'т',
                'N' => i > 0 ? letters[i] == 'н' : letters[i] is 'н' or 'д' or 'т',
                'L' => letters[i] is 'л' or 'д' or 'т',
                'G' => letters[i] is 'г' or 'к',
                'S' => letters[i] == 'с',
                var letter => letters[i] == letter,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static bool InHarmony(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending)
    {
        var last = stem[stem.LastIndexOfAny(Vowels)];
        var front = FrontVowels.Contains(last);
        foreach (var letter in ending)
        {
            // An е may stand for ё, which is followed by a rounded back vowel: отчёттор.
            var fits = FrontVowels.Contains(letter) == front || (last == 'е' && letter is ('о' or 'у'));
            if (Vowels.Contains(letter) && !fits)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an ending may begin with a letter after the given stem.</summary>
    private static bool FollowsFrom(char kind, char first, ReadOnlySpan<char> stem)
    {
        var before = stem[^1];
        var isVowel = Vowels.Contains(before);
        var mayBeVoiceless = VoicelessConsonants.Contains(before) || SpokenVoiceless.Contains(before);
        return kind switch
        {
            // Nouns of one short open syllable are rare, but nouns in -н with "his" are common: саны is сан-ы, not са-ны.
            'N' when first == 'н' => isVowel && CountVowels(stem) > 1,
            'L' when first == 'л' => (isVowel && CountVowels(stem) > 1) || before is 'й' or 'р',
            'N' or 'L' or 'D' or 'G' when first is 'т' or 'к' => mayBeVoiceless,
            'N' or 'L' => !isVowel && !VoicelessConsonants.Contains(before),
            'D' or 'G' => !VoicelessConsonants.Contains(before),
            'ң' or 'б' => isVowel,

            // Few words end in a short high vowel except those in -чы: облусу is облус-у, not облу-су.
            'S' => isVowel && stem.Length > 2 && (!HighVowels.Contains(before) || Vowels.Contains(stem[^2]) || stem[^2] is 'ч' or 'ш'),
            'I' => !isVowel && stem.Length > 2,
            _ => stem.Length > 2,
        };
    }

    /// <summary>Cuts <c>-ы</c>, "his", and <c>-ын</c>, its accusative, after a consonant, and changes the consonant back.</summary>
    private static int CutPossessive(Span<char> word)
    {
        var isAccusative = word.Length > ShortestBeforeIn + 1 && word[^1] == 'н' && HighVowels.Contains(word[^2]);
        var length = word.Length - (isAccusative ? 2 : 1);
        if (length < 2 || !HighVowels.Contains(word[length]) || Vowels.Contains(word[length - 1]) || !HasVowel(word[..length]) || !InHarmony(word[..length], word[length..]))
        {
            return word.Length;
        }

        TurnBack(ref word[length - 1]);
        return length;
    }

    private static void TurnBack(ref char letter) => letter = letter switch { 'г' => 'к', 'б' => 'п', _ => letter };

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.IndexOfAny(Vowels) >= 0;

    private static int CountVowels(ReadOnlySpan<char> letters)
    {
        var count = 0;
        foreach (var letter in letters)
        {
            count += Vowels.Contains(letter) ? 1 : 0;
        }

        return count;
    }
}
