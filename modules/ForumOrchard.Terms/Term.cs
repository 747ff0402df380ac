using System.Globalization;
using ForumOrchard.Languages;

namespace ForumOrchard.Terms;

/// <summary>A term of a taxonomy with its names.</summary>
/// <param name="ContentItemId">What content items store.</param>
/// <param name="Code">What addresses carry; the id where an editor gave none.</param>
/// <param name="Labels">By culture name.</param>
/// <param name="DisplayText">The term's title, shown where a label is missing in every language.</param>
/// <param name="Depth">0 for a term at the top of the taxonomy.</param>
public sealed record Term(string ContentItemId, string Code, IReadOnlyDictionary<string, string> Labels, string DisplayText, int Depth)
{
    /// <summary>The name in the current UI culture, for templates.</summary>
    public string Name => Label();

    /// <summary>The name in the language; null for the current UI culture.</summary>
    public string Label(CultureInfo? culture = null) => Labels.In(culture) ?? DisplayText;
}
