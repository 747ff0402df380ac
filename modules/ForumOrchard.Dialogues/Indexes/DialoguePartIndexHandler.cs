using ForumOrchard.Dialogues.Models;
using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Languages.Days;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Terms;

namespace ForumOrchard.Dialogues.Indexes;

/// <summary>Adds a dialogue's search data besides title and text, including sessions and findings.</summary>
public sealed class DialoguePartIndexHandler(ITermLabels terms, SiteDays days) : PartIndexHandler<DialoguePart>
{
    protected override async ValueTask IndexAsync(DialoguePart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        document.AddName(part.Theme.Text);
        document.AddName(part.Network.Text);
        document.AddName(part.Organisers.Text);
        document.SetDate(await days.OfAsync(part.Start.Value));
        foreach (var session in part.Sessions)
        {
            document.AddName(session.Title);
        }

        foreach (var finding in part.Findings)
        {
            document.AddDetail(finding.Text);
        }

        var countries = await terms.GetAsync("countries");
        document.AddTerms(countries.LabelsOf(part.Countries.TermContentItemIds, part.ContentItem.CultureOrDefault()));
        document.AddFacet(SearchFacets.Country, countries.CodesOf(part.Countries.TermContentItemIds));
        document.AddFacet(SearchFacets.Program, part.Programs.LocalizationSets);
    }
}
