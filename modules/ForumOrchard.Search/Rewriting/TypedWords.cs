namespace ForumOrchard.Search.Rewriting;

/// <summary>Splits a typed text into words.</summary>
internal static class TypedWords
{
    /// <summary>Further words stay unchanged: each unknown one costs a scan of the vocabulary.</summary>
    public const int MaxWords = 8;

    /// <summary>In letters. Anything longer is not a word.</summary>
    public const int LongestWord = 40;

    /// <summary>The words with adjacent punctuation.</summary>
    public static string[] Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Changes words one by one.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="change">Returns the intended word, or null to keep this one.</param>
    /// <returns>Null if nothing changed.</returns>
    public static string? Change(string text, Func<string, string?> change)
    {
        var words = Of(text);
        var isChanged = false;
        for (var i = 0; i < Math.Min(words.Length, MaxWords); i++)
        {
            if (words[i].Length <= LongestWord && change(words[i]) is { } meant)
            {
                words[i] = meant;
                isChanged = true;
            }
        }

        return isChanged ? string.Join(' ', words) : null;
    }

    /// <summary>The word without leading and trailing punctuation; empty if nothing else is left.</summary>
    public static string Bare(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !IsOfWord(word[start]))
        {
            start++;
        }

        while (end > start && !IsOfWord(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    /// <summary>
    /// Whether a text consists only of letters in the site's alphabets, so that it may be a misspelled word; excludes
    /// numbers and text written without spaces.
    /// </summary>
    public static bool IsLetters(string word) => word.Length > 0 && word.All(letter => IsLatin(letter) || IsCyrillic(letter) || letter is '\'' or '’' or '-');

    /// <summary>Whether it is a Latin letter, as typed without a Cyrillic keyboard.</summary>
    public static bool IsLatin(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F' and not '×' and not '÷');

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
