using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace ForumOrchard.LegalActs.Models;

/// <summary>What is said of a legal act; its text, or our summary of it, is the body.</summary>
public sealed class LegalActPart : ContentPart
{
    /// <summary><c>international</c> or <c>national</c>.</summary>
    public TextField Level { get; set; } = new();

    /// <summary>A term of the taxonomy <c>legal-act-kinds</c>.</summary>
    public TaxonomyField Kind { get; set; } = new();

    /// <summary>Terms of the taxonomy <c>topics</c>.</summary>
    public TaxonomyField Topics { get; set; } = new();

    /// <summary>The official number or symbol, "63" or "A/RES/54/4"; empty where it has none.</summary>
    public TextField Number { get; set; } = new();

    public TextField AdoptingBody { get; set; } = new();

    /// <summary>One or two sentences for lists and search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    public DateField Adopted { get; set; } = new();

    public DateField InForce { get; set; } = new();

    /// <summary>The day from which the Kyrgyz Republic is bound; for international acts.</summary>
    public DateField Ratified { get; set; } = new();

    public DateField Repealed { get; set; } = new();

    /// <summary><c>in-force</c>, <c>adopted</c> (a text that does not bind by itself), <c>repealed</c> or <c>lapsed</c>.</summary>
    public TextField Status { get; set; } = new();

    /// <summary>Where the official text stands.</summary>
    public LinkField Source { get; set; } = new();

    /// <summary>The day on which an editor last compared the page with <see cref="Source"/>.</summary>
    public DateField SourceChecked { get; set; } = new();

    /// <summary>The text as files of the media library, an official PDF for one; they are searched too.</summary>
    public MediaField Files { get; set; } = new();

    /// <summary>The programs it belongs to, in whatever language.</summary>
    public LocalizationSetContentPickerField Programs { get; set; } = new();

    /// <summary>What this act does to others; what others do to it is derived.</summary>
    public IList<LegalActRelation> Relations { get; set; } = [];
}
