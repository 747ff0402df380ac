using System.Globalization;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.Site.Searching;
using ForumOrchard.Site.Terms;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.LegalActs.Indexes;

/// <summary>By what a legal act is found in the site's search, besides its title and its text.</summary>
public sealed class LegalActPartIndexHandler(ITermLabels terms) : ContentPartIndexHandler<LegalActPart>
{
    public override async Task BuildIndexAsync(LegalActPart part, BuildPartIndexContext context)
    {
        var index = context.DocumentIndex;
        index.SetSummary(part.Summary.Text);
        index.AddNumber(part.Number.Text);
        index.AddName(part.AdoptingBody.Text);
        index.AddName(part.Adopted.Value?.ToString("yyyy", CultureInfo.InvariantCulture));
        index.SetDate(part.Adopted.Value);

        var culture = context.ContentItem.As<LocalizationPart>()?.Culture;
        index.AddTerms(await terms.GetAsync("legal-act-kinds"), part.Kind.TermContentItemIds, culture);
        index.AddTerms(await terms.GetAsync("topics"), part.Topics.TermContentItemIds, culture);
        index.AddFacet(SearchFacets.Kind, part.Kind.TermContentItemIds);
        index.AddFacet(SearchFacets.Topic, part.Topics.TermContentItemIds);
        index.AddFacet(SearchFacets.Program, part.Programs.LocalizationSets);
        index.AddFacet(SearchFacets.Level, part.Level.Text);
        index.AddFacet(SearchFacets.Status, part.Status.Text);
    }
}
