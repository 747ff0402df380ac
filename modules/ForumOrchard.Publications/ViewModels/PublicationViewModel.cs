using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Publications.ViewModels;

/// <summary>What the templates of a publication read.</summary>
public class PublicationViewModel
{
    public PublicationPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    public string Culture { get; set; } = string.Empty;

    /// <summary>The kind; null where none is chosen.</summary>
    public Term? Kind { get; set; }

    public IReadOnlyList<Term> Topics { get; set; } = [];

    public IReadOnlyList<string> Authors { get; set; } = [];

    /// <summary>The languages of the text, by their names in the reader's language.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];

    /// <summary>Year as it is printed; empty where the publication bears none.</summary>
    public string Year { get; set; } = string.Empty;

    /// <summary>The program in the reader's language; null for none.</summary>
    public ContentItem? Program { get; set; }
}
