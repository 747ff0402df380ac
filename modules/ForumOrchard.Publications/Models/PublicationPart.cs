using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.Publications.Models;

/// <summary>What a library catalogue would say of a publication; title and address are parts of their own.</summary>
public sealed class PublicationPart : ContentPart
{
    /// <summary>A term of the taxonomy <c>publication-kinds</c>; empty until an editor chooses one.</summary>
    public TaxonomyField Kind { get; set; } = new();

    /// <summary>Authors in the order of the title page, one a line, "Surname, Given name".</summary>
    public TextField Authors { get; set; } = new();

    public TextField Publisher { get; set; } = new();

    /// <summary>Place of publication.</summary>
    public TextField Place { get; set; } = new();

    /// <summary>Year of publication, 1900 or later; null if the publication bears none.</summary>
    public NumericField Year { get; set; } = new();

    /// <summary>The day of publication where it is known.</summary>
    public DateField Date { get; set; } = new();

    /// <summary>How many pages; null if not known.</summary>
    public NumericField Pages { get; set; } = new();

    /// <summary>ISBN as it is printed, with hyphens.</summary>
    public TextField Isbn { get; set; } = new();

    /// <summary>DOI without "https://doi.org/".</summary>
    public TextField Doi { get; set; } = new();

    /// <summary>The languages of the text: culture names, separated by commas ("ru, en").</summary>
    public TextField TextLanguage { get; set; } = new();

    /// <summary>Terms of the taxonomy <c>topics</c>.</summary>
    public TaxonomyField Topics { get; set; } = new();

    /// <summary>The program it belongs to, in whatever language.</summary>
    public LocalizationSetContentPickerField Program { get; set; } = new();

    public HtmlField Abstract { get; set; } = new();

    public MediaField Cover { get; set; } = new();

    /// <summary>The text itself, PDF as a rule.</summary>
    public MediaField Files { get; set; } = new();

    /// <summary>Under what terms it may be used, "CC BY 4.0"; empty if not stated.</summary>
    public TextField Licence { get; set; } = new();

    /// <summary>Where the publication stands elsewhere: its publisher's page.</summary>
    public LinkField Link { get; set; } = new();
}
