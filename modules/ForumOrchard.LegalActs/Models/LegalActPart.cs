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

    /// <summary>
    /// The kind of the act that bears <see cref="Number"/>, if it is not this one: <c>resolution</c>, <c>decree</c>, <c>presidential-decree</c>, or <c>document</c> (a document
    /// that contains this act). Empty if the number is the act's own.
    /// </summary>
    public TextField NumberOf { get; set; } = new();

    public TextField AdoptingBody { get; set; } = new();

    /// <summary>One or two sentences for lists and search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    public DateField Adopted { get; set; } = new();

    public DateField InForce { get; set; } = new();

    /// <summary>
    /// The date when the Kyrgyz Republic deposited its instrument of ratification or accession; for treaties. A treaty binds only later: see <see cref="Binding"/>.
    /// </summary>
    public DateField Ratified { get; set; } = new();

    /// <summary><c>ratification</c> or <c>accession</c>: which of them <see cref="Ratified"/> is the date of; empty if not known.</summary>
    public TextField Joining { get; set; } = new();

    /// <summary>The date from which a treaty is in force for the Kyrgyz Republic, by the treaty's own clause.</summary>
    public DateField Binding { get; set; } = new();

    /// <summary>The depositary's page with the dates of the Kyrgyz Republic.</summary>
    public LinkField BindingSource { get; set; } = new();

    /// <summary>The clause by which <see cref="Binding"/> follows, and what other sources say; plain text.</summary>
    public TextField BindingNote { get; set; } = new();

    public DateField Repealed { get; set; } = new();

    /// <summary>
    /// <c>in-force</c>, <c>adopted</c> (a text that is not binding by itself), <c>repealed</c>, <c>lapsed</c>, or <c>not-joined</c> (a treaty to which the Kyrgyz Republic is
    /// not a party).
    /// </summary>
    public TextField Status { get; set; } = new();

    /// <summary>The official text: its own page, never the first page of the source; a source without a known address has a text alone.</summary>
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
