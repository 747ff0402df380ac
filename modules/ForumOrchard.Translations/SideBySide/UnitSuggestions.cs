using ForumOrchard.Translations.Memory;

namespace ForumOrchard.Translations.SideBySide;

/// <summary>What the translation memory offers for a sentence of the page.</summary>
/// <param name="UnitId">Id of the sentence.</param>
/// <param name="Field">Id of its field.</param>
/// <param name="Address">Where the form is sent, to come back to the sentence.</param>
/// <param name="OriginalCulture">Language of the original.</param>
/// <param name="Culture">Language of the translation.</param>
/// <param name="Suggestions">The best first.</param>
public sealed record UnitSuggestions(string UnitId, string Field, string Address, string OriginalCulture, string Culture, IReadOnlyList<Suggestion> Suggestions);
