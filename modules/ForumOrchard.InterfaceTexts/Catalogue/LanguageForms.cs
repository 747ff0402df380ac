using System.Globalization;

namespace ForumOrchard.InterfaceTexts.Catalogue;

/// <summary>The plural forms of a language.</summary>
/// <param name="Rule">Gives the form of a number.</param>
public sealed record LanguageForms(Func<int, int> Rule)
{
    /// <summary>No rule tells numbers apart that are equal up to here.</summary>
    private const int Numbers = 200;

    private const int Shown = 3;

    /// <summary>Numbers that take each form, for people: "1, 21, 31…".</summary>
    public IReadOnlyList<string> Examples { get; } =
        [.. Enumerable.Range(0, Numbers + 1).GroupBy(Rule).OrderBy(form => form.Key).Select(form => string.Join(", ", form.Take(Shown).Select(number => number.ToString(CultureInfo.InvariantCulture))) + (form.Skip(Shown).Any() ? "…" : string.Empty))];

    /// <summary>How many texts a translation has.</summary>
    public int CountOf(KnownText text) => text?.Plural is null ? 1 : Examples.Count;
}
