using System.Globalization;
using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Terms;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>Adds a legal act's search data besides title and text.</summary>
public sealed class LegalActPartIndexHandler(ITermLabels terms) : PartIndexHandler<LegalActPart>
{
    protected override async ValueTask IndexAsync(LegalActPart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        document.AddNumber(part.Number.Text);
        document.AddName(part.AdoptingBody.Text);
        document.AddName(part.Adopted.Value?.ToString("yyyy", CultureInfo.InvariantCulture));
        document.SetDate(part.Adopted.Value);

        var culture = part.ContentItem.CultureOrDefault();
        var (kinds, topics) = (await terms.GetAsync("legal-act-kinds"), await terms.GetAsync("topics"));
        document.AddTerms(kinds.LabelsOf(part.Kind.TermContentItemIds, culture));
        document.AddTerms(topics.LabelsOf(part.Topics.TermContentItemIds, culture));
        document.AddFacet(SearchFacets.Kind, kinds.CodesOf(part.Kind.TermContentItemIds));
        document.AddFacet(SearchFacets.Topic, topics.CodesOf(part.Topics.TermContentItemIds));
        document.AddFacet(SearchFacets.Program, part.Programs.LocalizationSets);
        document.AddFacet(SearchFacets.Level, part.Level.Text);
        document.AddFacet(SearchFacets.Status, part.Status.Text);
        document.SetStanding(LegalActStatus.IsPast(part.Status.Text) ? ItemStanding.Past : ItemStanding.Current);
    }
}
