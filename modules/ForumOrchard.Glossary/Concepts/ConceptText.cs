using System.Text.RegularExpressions;
using ForumOrchard.Pages.Feeds;

namespace ForumOrchard.Glossary.Concepts;

/// <summary>Texts of a concept as they are stored: files of any format can hold them, and give them back as they were.</summary>
public static partial class ConceptText
{
    /// <summary>A term or a name: without line breaks, doubled spaces, and what XML does not allow.</summary>
    /// <param name="text">May be null.</param>
    public static string OneLine(string? text) => Spaces().Replace(XmlCharacters.Of(text ?? string.Empty), " ").Trim();

    /// <summary>A definition or a note; lines end as in Unix.</summary>
    /// <inheritdoc cref="OneLine"/>
    public static string Lines(string? text) => XmlCharacters.Of((text ?? string.Empty).ReplaceLineEndings("\n")).Trim();

    /// <summary>Terms that stand one a line; empty lines and repeated terms are left out.</summary>
    /// <inheritdoc cref="OneLine"/>
    public static List<string> Terms(string? text) => Terms((text ?? string.Empty).ReplaceLineEndings("\n").Split('\n'));

    /// <summary>Terms as they are stored.</summary>
    public static List<string> Terms(IEnumerable<string> terms) => [.. terms.Select(OneLine).Where(term => term.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Wordings as they are stored; those that say nothing are left out.</summary>
    /// <param name="typed">By name of the language.</param>
    public static Dictionary<string, Wording> Clean(IEnumerable<KeyValuePair<string, Wording>> typed) =>
        typed.Select(one => (one.Key, Wording: Clean(one.Value))).Where(one => one.Wording is not null).ToDictionary(one => one.Key, one => one.Wording!, StringComparer.OrdinalIgnoreCase);

    /// <summary>A wording with all its texts as they are stored; null if it says nothing at all.</summary>
    private static Wording? Clean(Wording typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var wording = new Wording
        {
            Preferred = OneLine(typed.Preferred),
            Admitted = Terms(typed.Admitted),
            Forbidden = Terms(typed.Forbidden),
            Definition = Lines(typed.Definition),
            Source = OneLine(typed.Source),
            Note = Lines(typed.Note),
        };
        return wording is { Preferred: "", Admitted: [], Forbidden: [], Definition: "", Source: "", Note: "" } ? null : wording;
    }

    [GeneratedRegex(@"[\s\u0085\u2028\u2029]+")]
    private static partial Regex Spaces();
}
