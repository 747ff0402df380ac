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
    /// <summary>The label in the current UI culture, for templates.</summary>
    public string Name => Label();

    /// <summary>The label in a culture; null for the current UI culture.</summary>
    public string Label(CultureInfo? culture = null) => Labels.In(culture) ?? DisplayText;
}
