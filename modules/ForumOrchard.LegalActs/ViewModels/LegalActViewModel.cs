using ForumOrchard.LegalActs.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.ViewModels;

/// <summary>The view model for the templates of an act.</summary>
public class LegalActViewModel
{
    public LegalActPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    public string Culture { get; set; } = string.Empty;

    /// <summary>Null if none is chosen.</summary>
    public Term? Kind { get; set; }

    public IReadOnlyList<Term> Topics { get; set; } = [];

    /// <summary>As it stands beside the kind, such as «No. 62» or «A/RES/48/104»; empty if none is set.</summary>
    public string Number { get; set; } = string.Empty;

    /// <summary>In the reader's language; empty if none is set.</summary>
    public string Level { get; set; } = string.Empty;

    /// <summary>In the reader's language; empty if none is set.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>Whether the act is repealed or lapsed.</summary>
    public bool IsHistory { get; set; }

    public IReadOnlyList<TableOfContentsEntry> Contents { get; set; } = [];
}
