using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Units;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Checks;

/// <summary>Runs the checks. Nothing of what they find is stored.</summary>
public sealed class TranslationChecks(IEnumerable<ITranslationCheck> checks)
{
    /// <summary>What is found in an item, by id of the sentence; sentences without findings are left out.</summary>
    /// <param name="item">The item.</param>
    /// <param name="originalCulture">Language of the original.</param>
    /// <param name="culture">Language of the translation.</param>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Finding>>> OfAsync(ItemUnits item, string originalCulture, string culture)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var check in checks)
        {
            await check.PrepareAsync();
        }

        var waived = item.Translation.TryGet<TranslationPart>(out var part) ? part.Waived : [];
        return item.All
            .Where(unit => unit.Shown.Length > 0)
            .Select(unit => (unit.Id, Findings: Of(new CheckedSentence(unit.Pair.Original, unit.Pair.Translation!, originalCulture, culture), waived).ToList()))
            .Where(one => one.Findings.Count > 0)
            .ToDictionary(one => one.Id, one => (IReadOnlyList<Finding>)one.Findings, StringComparer.Ordinal);
    }

    private IEnumerable<Finding> Of(CheckedSentence sentence, IEnumerable<WaivedFinding> waived) =>
        from check in checks
        let message = check.Find(sentence)
        where message is not null
        let restsOn = check.RestsOn(sentence)
        select new Finding(check.Name, check.Title, message.Value, restsOn, waived.LastOrDefault(waiver => waiver.RestsOn == restsOn && waiver.IsOf(check.Name, sentence.Original, sentence.Translation)));
}
