using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.Texts;
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

    /// <summary>The kind and the number: «Law No. 62», «Strategy, approved by decree No. 513»; empty if neither is set.</summary>
    public string Designation { get; set; } = string.Empty;

    /// <summary>In the reader's language; empty if none is set.</summary>
    public string Level { get; set; } = string.Empty;

    /// <summary>In the reader's language; empty if none is set.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>The words before the adopting body, such as «Adopted by».</summary>
    public string AdoptedBy { get; set; } = string.Empty;

    /// <summary>The days that are known, in the order of the page.</summary>
    public IReadOnlyList<ActDay> Days { get; set; } = [];

    /// <summary>Whether the act is repealed or lapsed.</summary>
    public bool IsHistory { get; set; }

    public IReadOnlyList<HeadingAnchor> Contents { get; set; } = [];
}
