using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.Publications.Models;

/// <summary>The data of a publication in a library catalogue; title and address are separate parts.</summary>
public sealed class PublicationPart : ContentPart
{
    /// <summary>A term in the taxonomy <c>publication-kinds</c>; empty until an editor chooses one.</summary>
    public TaxonomyField Kind { get; set; } = new();

    /// <summary>Authors in title page order, one per line, "Surname, Given name".</summary>
    public TextField Authors { get; set; } = new();

    public TextField Publisher { get; set; } = new();

    /// <summary>Place of publication.</summary>
    public TextField Place { get; set; } = new();

    /// <summary>Year of publication, 1900 or later; null if unknown.</summary>
    public NumericField Year { get; set; } = new();

    /// <summary>Date of publication, if known.</summary>
    public DateField Date { get; set; } = new();

    /// <summary>Whether only the month of <see cref="Date"/> is known; its day then serves the order alone.</summary>
    public BooleanField DayUnknown { get; set; } = new();

    /// <summary>Number of pages; null if unknown.</summary>
    public NumericField Pages { get; set; } = new();

    /// <summary>ISBN as printed, with hyphens.</summary>
    public TextField Isbn { get; set; } = new();

    /// <summary>DOI without "https://doi.org/".</summary>
    public TextField Doi { get; set; } = new();

    /// <summary>The languages of the text: culture names, separated by commas ("ru, en").</summary>
    public TextField TextLanguage { get; set; } = new();

    /// <summary>Terms in the taxonomy <c>topics</c>.</summary>
    public TaxonomyField Topics { get; set; } = new();

    /// <summary>The program it belongs to, in any language.</summary>
    public LocalizationSetContentPickerField Program { get; set; } = new();

    public HtmlField Abstract { get; set; } = new();

    public MediaField Cover { get; set; } = new();

    /// <summary>The text itself, usually as PDF.</summary>
    public MediaField Files { get; set; } = new();

    /// <summary>The licence, "CC BY 4.0"; empty if not stated.</summary>
    public TextField Licence { get; set; } = new();

    /// <summary>The publication elsewhere, such as its publisher's page.</summary>
    public LinkField Link { get; set; } = new();
}
