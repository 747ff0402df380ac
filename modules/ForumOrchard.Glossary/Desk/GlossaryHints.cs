using ForumOrchard.Glossary.Matching;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Translations.Hints;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Glossary.Desk;

/// <summary>Offers the terms of a sentence to its translator.</summary>
public sealed class GlossaryHints(TermbaseStore store) : ITermHints
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<TermHint>>> OfAsync(IEnumerable<TranslationUnit> units, string originalCulture, string culture)
    {
        var finder = (await store.ReadAsync()).In(originalCulture);
        return units.Where(unit => unit.Pair.Original is not null)
            .Select(unit => (unit.Id, Hints: finder.In(unit.Pair.Original!.Words).SelectMany(place => place.Terms).DistinctBy(term => term.Concept.Id).Select(term => HintOf(term, originalCulture, culture)).ToList()))
            .Where(one => one.Hints.Count > 0)
            .ToDictionary(one => one.Id, one => (IReadOnlyList<TermHint>)one.Hints, StringComparer.Ordinal);
    }

    private static TermHint HintOf(Term term, string originalCulture, string culture)
    {
        var (original, translation) = (term.Concept.In(originalCulture)!, term.Concept.In(culture));
        var (definition, language) = translation?.Definition is { Length: > 0 } own ? (own, culture) : (original.Definition, originalCulture);
        return new TermHint(term.Text, [.. translation?.Allowed ?? []], translation?.Forbidden ?? [], definition.Length > 0 ? definition : null, language);
    }
}
