using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Units;

namespace ForumOrchard.Translations.SideBySide;

/// <summary>What the page's script is told of a sentence that it has saved.</summary>
/// <param name="Was">See <see cref="TypedUnit.Was"/>; null for a sentence that is gone.</param>
/// <param name="State">Name of the <see cref="UnitState"/>.</param>
/// <param name="Open">How many sentences of the item are to do.</param>
/// <param name="Found">In how many the checks have found something.</param>
/// <param name="First">Address of the first of them; null for none.</param>
/// <param name="Findings">What they have found in this one.</param>
public sealed record UnitAnswer(string? Was, string State, int Open, int Found, string? First, IEnumerable<FindingAnswer> Findings)
{
    internal static UnitAnswer Of(SideBySideViewModel item, string unitId, Func<int, string?> pageAddress)
    {
        var unit = item.Item.All.FirstOrDefault(one => one.Id == unitId);
        return new UnitAnswer(
            unit?.Version,
            (unit?.State ?? UnitState.Untranslated).ToString(),
            item.Item.All.Count(one => one.IsOpen),
            item.Found.Count,
            item.Found is [var first, ..] ? $"{pageAddress(item.PageOf(first))}#{first}" : null,
            item.FindingsOf(unitId).Select(finding => new FindingAnswer(finding.Title, finding.Message, finding.Waiver?.Said, new WaiveRequest(finding.Check, unitId, finding.Waiver is not null).Value)));
    }
}

/// <summary>A finding for the page's script.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Waived">Why it is none, as who says and since when; null if nobody has waived it.</param>
/// <param name="Waive">What is sent to waive it, or to take that back.</param>
public sealed record FindingAnswer(string Title, string Message, string? Waived, string Waive);
