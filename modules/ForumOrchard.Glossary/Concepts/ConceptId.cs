using System.Text.RegularExpressions;
using ForumOrchard.Languages.Addresses;

namespace ForumOrchard.Glossary.Concepts;

/// <summary>Ids of concepts: 1 to 64 letters of ASCII, figures, points, hyphens and underscores, so that an address and a file can hold them.</summary>
public static partial class ConceptId
{
    private const int Longest = 64;

    /// <summary>Whether a text may be one.</summary>
    public static bool IsOne(string text) => Id().IsMatch(text);

    /// <summary>A new one.</summary>
    /// <param name="term">What it is to remind of.</param>
    /// <param name="taken">Those of other concepts.</param>
    public static string For(string term, IReadOnlySet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var words = Other().Replace(TransliterateFilter.Transliterate(term).ToLowerInvariant(), "-").Trim('-');
        var name = words.Length == 0 ? "term" : words[..Math.Min(words.Length, Longest - 6)].Trim('-');
        var id = name;
        for (var number = 2; taken.Contains(id); number++)
        {
            id = $"{name}-{number}";
        }

        return id;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z")]
    private static partial Regex Id();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();
}
