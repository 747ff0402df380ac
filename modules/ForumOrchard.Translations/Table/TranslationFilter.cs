using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Words;

namespace ForumOrchard.Translations.Table;

/// <summary>What a translator looks for; what is null is not asked for.</summary>
/// <param name="Culture">A language; <paramref name="State"/> is that of this language.</param>
/// <param name="State">What there is to do.</param>
/// <param name="Type">Name of a type of content.</param>
/// <param name="Words">Words that the title has, in any language.</param>
/// <param name="Translator">Id of a user to whom a language is assigned; <paramref name="State"/> is that of this language.</param>
public sealed record TranslationFilter(string? Culture = null, TranslationState? State = null, string? Type = null, string? Words = null, string? Translator = null)
{
    /// <summary>Whether a set is looked for.</summary>
    /// <param name="set">The set.</param>
    /// <param name="cultures">The languages of the site.</param>
    internal bool Has(TranslationSet set, IReadOnlyList<string> cultures) =>
        (Type is null || set.Original.Latest.ContentType == Type)
        && ((State is null && Translator is null) || Asked(set, cultures).Any(culture => State is null || set.StateIn(culture) == State))
        && (Words ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => cultures.Any(culture => HasWord(set.In(culture)?.Latest.Title, word)));

    /// <summary>Whether words are looked for: they have no type, and are assigned to nobody.</summary>
    /// <param name="row">The words in a language.</param>
    internal bool Has(WordRow row) =>
        Type is null && Translator is null && (Culture is null || row.Culture == Culture) && (State is null || row.State == State)
        && (Words ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => row.Entry.Texts.Values.Any(text => HasWord(text, word)));

    /// <summary>The languages of a set in which something is looked for.</summary>
    internal IEnumerable<string> Asked(TranslationSet set, IReadOnlyList<string> cultures) =>
        cultures.Where(culture => (Culture is null || culture == Culture) && (Translator is null || set.AssignedIn(culture)?.UserId == Translator));

    private static bool HasWord(string? title, string word) => title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
