using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Memory;
using ForumOrchard.Translations.Hints;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Translations.SideBySide;

/// <summary>An item beside its translation, a page of its sentences.</summary>
/// <param name="Item">The item.</param>
/// <param name="OriginalCulture">Language of the original.</param>
/// <param name="Culture">Language of the translation.</param>
/// <param name="Findings">What the checks have found, by id of the sentence.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Typed">What was sent and not saved, by id of the sentence; empty for a page that is opened.</param>
/// <param name="Faults">What is wrong with it, by id of the sentence.</param>
public sealed record SideBySideViewModel(
    ItemUnits Item,
    string OriginalCulture,
    string Culture,
    IReadOnlyDictionary<string, IReadOnlyList<Finding>> Findings,
    int Page,
    int Pages,
    IReadOnlyDictionary<string, TypedUnit> Typed,
    IReadOnlyDictionary<string, string> Faults)
{
    /// <summary>A form of more sentences is slow, and a server takes no more than 1,024 values.</summary>
    public const int PageSize = 100;

    /// <summary>Whether the reader may change the original, too.</summary>
    public bool MayEditOriginal { get; init; }

    /// <summary>What the translation memory has for the sentences of this page, by id of the sentence.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Suggestion>> Suggestions { get; init; } = new Dictionary<string, IReadOnlyList<Suggestion>>();

    /// <summary>Terms that stand in the original, by id of the sentence.</summary>
    public ILookup<string, IReadOnlyList<TermHint>> Hints { get; init; } = Array.Empty<string>().ToLookup(id => id, _ => (IReadOnlyList<TermHint>)[]);

    /// <summary>What was typed for sentences that the original no longer has.</summary>
    public IEnumerable<string?> Homeless => Typed.Where(typed => Faults.ContainsKey(typed.Key) && Item.All.All(unit => unit.Id != typed.Key)).Select(typed => typed.Value.Text);

    /// <summary>Ids of the sentences in which the checks have found something that nobody has waived, in order.</summary>
    public IReadOnlyList<string> Found => [.. Item.All.Select(unit => unit.Id).Where(id => FindingsOf(id).Any(finding => finding.Waiver is null))];

    /// <summary>What the checks have found in a sentence.</summary>
    public IEnumerable<Finding> FindingsOf(string unitId) => Findings.GetValueOrDefault(unitId, []);

    /// <summary>On which page a sentence stands.</summary>
    public int PageOf(string unitId) => (Item.All.TakeWhile(unit => unit.Id != unitId).Count() / PageSize) + 1;

    /// <summary>The sentences of this page, by field.</summary>
    public IEnumerable<(string Name, IEnumerable<(int Number, TranslationUnit Unit)> Units)> Fields => Item.Fields
        .SelectMany(text => text.Units.Select(unit => (text.Name, Unit: unit)))
        .Select((one, at) => (one.Name, Number: at + 1, one.Unit))
        .Skip((Page - 1) * PageSize).Take(PageSize)
        .GroupBy(one => one.Name)
        .Select(texts => (texts.Key, texts.Select(one => (one.Number, one.Unit))));
}
