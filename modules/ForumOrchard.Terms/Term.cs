using System.Globalization;
using ForumOrchard.Languages;

namespace ForumOrchard.Terms;

/// <summary>A term of a taxonomy with its labels.</summary>
/// <param name="ContentItemId">The id stored in content items.</param>
/// <param name="Code">The code in addresses; the id if an editor set none.</param>
/// <param name="Labels">By culture name.</param>
/// <param name="DisplayText">The term's title, shown if there is no label in any language.</param>
/// <param name="Depth">0 for a top-level term.</param>
public sealed record Term(string ContentItemId, string Code, IReadOnlyDictionary<string, string> Labels, string DisplayText, int Depth)
{
    /// <summary>The grammatical gender of the label, by culture name: one of <see cref="Gender.All"/>.</summary>
    public IReadOnlyDictionary<string, string> Genders { get; init; } = new Dictionary<string, string>();

    /// <summary>The label in the current UI culture, for templates.</summary>
    public string Name => Label();

    /// <summary>The label in a culture; null for the current UI culture.</summary>
    public string Label(CultureInfo? culture = null) => Labels.In(culture) ?? DisplayText;

    /// <summary>The gender of the label in a culture, with which words about an item of this term agree; null if the language has none or nobody named it.</summary>
    /// <param name="culture">Null for the current UI culture.</param>
    public string? GenderIn(CultureInfo? culture = null) => Genders.ExactlyIn(culture);
}
