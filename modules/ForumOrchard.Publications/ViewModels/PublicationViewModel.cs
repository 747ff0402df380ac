using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Publications.ViewModels;

/// <summary>The view model for the templates of a publication.</summary>
public class PublicationViewModel
{
    public PublicationPart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    public string Culture { get; set; } = string.Empty;

    /// <summary>The kind; null if none is chosen.</summary>
    public Term? Kind { get; set; }

    public IReadOnlyList<Term> Topics { get; set; } = [];

    public IReadOnlyList<string> Authors { get; set; } = [];

    /// <summary>Names of the text's languages, in the reader's language.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];

    /// <summary>Year as printed; empty if unknown.</summary>
    public string Year { get; set; } = string.Empty;

    public IReadOnlyList<PublicationFile> Files { get; set; } = [];

    /// <summary>What is known for an entry of a list, in the order of a library's record: authors, publisher, year, languages.</summary>
    public IReadOnlyList<string> Record { get; set; } = [];

    /// <summary>The program in the reader's language; null for none.</summary>
    public ContentItem? Program { get; set; }
}
