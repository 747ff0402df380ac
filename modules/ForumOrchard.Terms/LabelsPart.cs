using OrchardCore.ContentManagement;

namespace ForumOrchard.Terms;

/// <summary>
/// The labels of a term. The term is one item for all languages; this item is stored in fields, indexed and used in
/// addresses.
/// </summary>
public sealed class LabelsPart : ContentPart
{
    /// <summary>The code in addresses: <c>report</c> in <c>?kind=report</c>. Never translated.</summary>
    public string Code { get; set; } = string.Empty;

    /// <summary>By culture name.</summary>
    public Dictionary<string, string> Labels { get; set; } = [];

    /// <summary>The grammatical gender of the label, by culture name; only for languages that have genders.</summary>
    public Dictionary<string, string> Genders { get; set; } = [];
}
