using System.Globalization;
using ForumOrchard.Publications.Models;
using ForumOrchard.Site.Searching;
using ForumOrchard.Site.Terms;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.Publications.Indexes;

/// <summary>By what a publication is found in the site's search, besides its title.</summary>
public sealed class PublicationPartIndexHandler(ITermLabels terms) : ContentPartIndexHandler<PublicationPart>
{
    public override async Task BuildIndexAsync(PublicationPart part, BuildPartIndexContext context)
    {
        var index = context.DocumentIndex;
        index.SetSummary(part.Abstract.Html);
        index.AddAuthor(part.Authors.Text);
        index.AddName(part.Publisher.Text);
        index.AddName(part.Place.Text);
        index.AddName(part.Isbn.Text);
        index.AddName(part.Doi.Text);
        if (part.Date.Value is { } day)
        {
            index.SetDate(day);
        }
        else
        {
            index.SetYear(part.Year.Value);
        }

        index.AddName(part.Year.Value?.ToString("0", CultureInfo.InvariantCulture));
        var culture = context.ContentItem.As<LocalizationPart>()?.Culture;
        index.AddTerms(await terms.GetAsync("publication-kinds"), part.Kind.TermContentItemIds, culture);
        index.AddTerms(await terms.GetAsync("topics"), part.Topics.TermContentItemIds, culture);
        index.AddFacet(SearchFacets.Kind, part.Kind.TermContentItemIds);
        index.AddFacet(SearchFacets.Topic, part.Topics.TermContentItemIds);
        index.AddFacet(SearchFacets.Program, part.Program.LocalizationSets);
        index.AddFacet(SearchFacets.Language, (part.TextLanguage.Text ?? "").Split(',', StringSplitOptions.TrimEntries));
    }
}
