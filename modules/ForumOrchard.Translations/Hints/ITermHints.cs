using ForumOrchard.Translations.Units;

namespace ForumOrchard.Translations.Hints;

/// <summary>Knows terms that stand in sentences, and how they are called in the other language. A module that has a glossary registers one.</summary>
public interface ITermHints
{
    /// <summary>The terms of each sentence in their order, by id of the sentence; sentences without any are left out.</summary>
    /// <param name="units">Sentences.</param>
    /// <param name="originalCulture">Language of the original.</param>
    /// <param name="culture">Language of the translation.</param>
    Task<IReadOnlyDictionary<string, IReadOnlyList<TermHint>>> OfAsync(IEnumerable<TranslationUnit> units, string originalCulture, string culture);
}

/// <summary>A term in a sentence.</summary>
/// <param name="Original">As the glossary writes it in the language of the original.</param>
/// <param name="Translations">What it is called in the other language, the best first; empty if that is not known.</param>
/// <param name="Forbidden">What it must not be called there.</param>
/// <param name="Definition">What it means, in the language of the translation or of the original; null for nothing.</param>
/// <param name="DefinitionCulture">The language of the definition.</param>
public sealed record TermHint(string Original, IReadOnlyList<string> Translations, IReadOnlyList<string> Forbidden, string? Definition, string DefinitionCulture);
