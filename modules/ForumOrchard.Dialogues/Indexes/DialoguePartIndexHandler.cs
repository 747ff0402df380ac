using ForumOrchard.Dialogues.Models;
using ForumOrchard.Site.Searching;
using ForumOrchard.Site.Terms;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>By what a dialogue is found in the site's search, besides its title and its text: sessions and findings too.</summary>
public sealed class DialoguePartIndexHandler(ITermLabels terms) : ContentPartIndexHandler<DialoguePart>
{
    public override async Task BuildIndexAsync(DialoguePart part, BuildPartIndexContext context)
    {
        var index = context.DocumentIndex;
        index.SetSummary(part.Summary.Text);
        index.AddName(part.Theme.Text);
        index.AddName(part.Network.Text);
        index.AddName(part.Organisers.Text);
        index.SetDate(part.Start.Value);
        foreach (var session in part.Sessions)
        {
            index.AddName(session.Title);
        }

        foreach (var finding in part.Findings)
        {
            index.AddDetail(finding.Text);
        }

        index.AddTerms(await terms.GetAsync("countries"), part.Countries.TermContentItemIds, context.ContentItem.As<LocalizationPart>()?.Culture);
        index.AddFacet(SearchFacets.Country, part.Countries.TermContentItemIds);
        index.AddFacet(SearchFacets.Program, part.Programs.LocalizationSets);
    }
}
