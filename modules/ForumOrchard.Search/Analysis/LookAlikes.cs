using System.Buffers;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Gives a word one alphabet where people mix two that look alike, so that it does not matter which keyboard a letter came from: «С190» and "C190", «ХХI» and
/// "XXI", «Cоюз» with a Latin C. Changed are words of both alphabets, to the one that has all of their letters; codes of one Cyrillic letter and digits; and
/// Roman numerals that are written in Cyrillic Х and І.
/// </summary>
internal static class LookAlikes
{
    private const string Cyrillic = "АВЕКМНОРСТУХавекмнорстух";
    private const string Latin = "ABEKMHOPCTYXabekmhopctyx";

    // Also the І of other Cyrillic alphabets, which stands for the Latin letter of numerals. No Russian word has it.
    private const string CyrillicForLatin = Cyrillic + "ІӀіӏ";
    private const string LatinOfCyrillic = Latin + "IIii";

    /// <summary>The letters of Roman numerals behind a number, which <see cref="WrittenForms"/> reads: the convocation of an act.</summary>
    private const string OfConvocations = "вухшпсмВУХШПСМІӀ";

    private static readonly SearchValues<char> OfNumerals = SearchValues.Create("ХхІіӀӏ");

    /// <returns>The same text, or one of the same length.</returns>
    public static string Unify(string text)
    {
        char[]? unified = null;
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (AlphabetOf(text.AsSpan(start, end - start)) is var (from, to))
            {
                unified ??= text.ToCharArray();
                foreach (ref var letter in unified.AsSpan(start, end - start))
                {
                    letter = from.IndexOf(letter, StringComparison.Ordinal) is var twin and >= 0 ? to[twin] : letter;
                }
            }

            start = end;
        }

        return unified is null ? text : new string(unified);
    }

    /// <summary>Which letters of a word to write as which; null to leave it.</summary>
    private static (string From, string To)? AlphabetOf(ReadOnlySpan<char> word)
    {
        var (latin, cyrillic, digits) = (0, 0, 0);
        foreach (var letter in word)
        {
            latin += char.IsAsciiLetter(letter) ? 1 : 0;
            cyrillic += letter is >= '\u0400' and <= '\u052F' ? 1 : 0;
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        if (cyrillic == 0 || latin + cyrillic + digits < word.Length)
        {
            return null;
        }

        var (isLatin, isCyrillic) = (HasTwins(CyrillicForLatin, word, areLatin: false), HasTwins(Latin, word, areLatin: true));
        if (latin > 0)
        {
            return isLatin && (!isCyrillic || latin > cyrillic || digits > 0) ? (CyrillicForLatin, LatinOfCyrillic) : isCyrillic ? (Latin, Cyrillic) : null;
        }

        var isCode = digits > 0 && cyrillic == 1 && !(char.IsAsciiDigit(word[0]) && OfConvocations.Contains(word[^1]));
        var isNumeral = digits == 0 && cyrillic > 1 && !word.ContainsAnyExcept(OfNumerals);
        return isLatin && (isCode || isNumeral) ? (CyrillicForLatin, LatinOfCyrillic) : null;
    }

    /// <summary>Whether each letter of one of the alphabets in a word has a twin in the other.</summary>
    private static bool HasTwins(string letters, ReadOnlySpan<char> word, bool areLatin)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiDigit(letter) && char.IsAsciiLetter(letter) == areLatin && !letters.Contains(letter, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
