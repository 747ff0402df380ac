using ForumOrchard.SearchMeasures.Corpus;

namespace ForumOrchard.SearchMeasures.Suggesting;

/// <summary>The contents of a field after each keystroke.</summary>
internal static class Keystrokes
{
    private const string Cyrillic = "йцукенгшщзхъфывапролджэячсмитьбю";
    private const string SameKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    /// <summary>The letters of one to three words, one at a time; every fifth time in the other keyboard layout.</summary>
    public static IEnumerable<string> Take(int count, MadeUpWords words)
    {
        var chance = new Chance(6);
        return Enumerable.Range(0, int.MaxValue)
            .Select(_ => words.Text(1 + chance.Below(3), chance))
            .SelectMany(text => Enumerable.Range(1, text.Length).Select(length => text[..length]))
            .Select(text => chance.Below(5) > 0 ? text : InOtherLayout(text))
            .Take(count);
    }

    private static string InOtherLayout(string text) =>
        string.Concat(text.Select(letter => Cyrillic.IndexOf(letter, StringComparison.Ordinal) is var key and >= 0 ? SameKeys[key] : letter));
}
