namespace ForumOrchard.Search.Rewriting;

/// <summary>A typed text as its words.</summary>
internal static class TypedWords
{
    /// <summary>Further words are left as they are: each unknown one costs a walk through the vocabulary.</summary>
    public const int MaxWords = 8;

    /// <summary>In letters. What is longer is no word of a language here.</summary>
    public const int LongestWord = 40;

    /// <summary>The words, with whatever punctuation stands at them.</summary>
    public static string[] Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Changes words one by one.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="change">The word that was meant; null to leave this one.</param>
    /// <returns>Null where none was changed.</returns>
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

    /// <summary>The word without the punctuation before and after it; empty where it is nothing else.</summary>
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
    /// True where a text is letters of the site's alphabets only, so that it may be a misspelled word; numbers are never taken for one, nor
    /// is what is written without spaces.
    /// </summary>
    public static bool IsLetters(string word) => word.Length > 0 && word.All(letter => IsLatin(letter) || IsCyrillic(letter) || letter is '\'' or '’' or '-');

    /// <summary>True for letters of the Latin alphabet, as a visitor without a Cyrillic keyboard has them.</summary>
    public static bool IsLatin(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F' and not '×' and not '÷');

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
