using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.LegalActs.Models;

/// <summary>The metadata of a legal act; its text, or our summary of it, is the body.</summary>
public sealed class LegalActPart : ContentPart
{
    /// <summary><c>international</c> or <c>national</c>.</summary>
    public TextField Level { get; set; } = new();

    /// <summary>A term in the taxonomy <c>legal-act-kinds</c>.</summary>
    public TaxonomyField Kind { get; set; } = new();

    /// <summary>Terms in the taxonomy <c>topics</c>.</summary>
    public TaxonomyField Topics { get; set; } = new();

    /// <summary>The official number or symbol, "63" or "A/RES/54/4"; empty if it has none.</summary>
    public TextField Number { get; set; } = new();

    public TextField AdoptingBody { get; set; } = new();

    /// <summary>One or two sentences for lists and search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    public DateField Adopted { get; set; } = new();

    public DateField InForce { get; set; } = new();

    /// <summary>The date from which the Kyrgyz Republic is bound; for international acts.</summary>
    public DateField Ratified { get; set; } = new();

    public DateField Repealed { get; set; } = new();

    /// <summary><c>in-force</c>, <c>adopted</c> (a text that is not binding by itself), <c>repealed</c> or <c>lapsed</c>.</summary>
    public TextField Status { get; set; } = new();

    /// <summary>The address of the official text.</summary>
    public LinkField Source { get; set; } = new();

    /// <summary>The date when an editor last compared the page with <see cref="Source"/>.</summary>
    public DateField SourceChecked { get; set; } = new();

    /// <summary>The text as files in the media library, for instance an official PDF; searched too.</summary>
    public MediaField Files { get; set; } = new();

    /// <summary>The programs it belongs to, in any language.</summary>
    public LocalizationSetContentPickerField Programs { get; set; } = new();

    /// <summary>Relations from this act to others; the inverse ones are derived.</summary>
    public IList<LegalActRelation> Relations { get; set; } = [];
}
