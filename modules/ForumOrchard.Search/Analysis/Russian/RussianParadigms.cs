using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ForumOrchard.Search.Analysis.Russian;

/// <summary>
/// Nouns and adjectives, some of whose forms Snowball's stemmer takes for others: "Кыргызстан" for a participle (its
/// stem is "кыргызста", that of "Кыргызстане" is "кыргызстан"), "защите" for a verb, "заявок" for a word without an
/// ending. Such a form gets the stem that most forms of its word have. build/paradigms.cs finds them.
/// </summary>
internal static class RussianParadigms
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> StemsByForm =
        Read().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stem of a form that goes astray; false for any other word.</summary>
    /// <param name="form">In small letters, with е for ё.</param>
    /// <param name="stem">Null for any other word.</param>
    public static bool TryGetStem(ReadOnlySpan<char> form, [MaybeNullWhen(false)] out string stem) => StemsByForm.TryGetValue(form, out stem);

    /// <summary>A line is a stem and the forms that miss it, separated by spaces.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Read()
    {
        // All files of a module are embedded under their paths.
        using var stream = typeof(RussianParadigms).Assembly.GetManifestResourceStream("ForumOrchard.Search.Analysis>Russian>paradigms.txt")!;
        using var reader = new StreamReader(stream);
        var stems = new List<KeyValuePair<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            stems.AddRange(words.Skip(1).Select(form => KeyValuePair.Create(form, words[0])));
        }

        return stems;
    }
}
