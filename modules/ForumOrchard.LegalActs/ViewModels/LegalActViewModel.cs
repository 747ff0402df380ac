using ForumOrchard.LegalActs.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.ViewModels;

/// <summary>What the templates of an act read.</summary>
public class LegalActViewModel
{
    public LegalActPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    public string Culture { get; set; } = string.Empty;

    /// <summary>Null where none is chosen.</summary>
    public Term? Kind { get; set; }

    public IReadOnlyList<Term> Topics { get; set; } = [];

    /// <summary>In the reader's language; empty where none is set.</summary>
    public string Level { get; set; } = string.Empty;

    /// <summary>In the reader's language; empty where none is set.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>Whether the act is repealed or lapsed.</summary>
    public bool IsHistory { get; set; }

    public IReadOnlyList<TableOfContentsEntry> Contents { get; set; } = [];
}
