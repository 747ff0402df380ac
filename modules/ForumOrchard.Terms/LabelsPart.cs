using OrchardCore.ContentManagement;

namespace ForumOrchard.Terms;

/// <summary>The names of a term. The term itself is one item for all languages; it is what is stored, indexed and put into addresses.</summary>
public sealed class LabelsPart : ContentPart
{
    /// <summary>What addresses carry: <c>report</c> in <c>?kind=report</c>. Never translated.</summary>
    public string Code { get; set; } = string.Empty;

    /// <summary>By culture name.</summary>
    public Dictionary<string, string> Labels { get; set; } = [];
}
