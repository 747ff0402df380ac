using System.Globalization;
using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;

namespace ForumOrchard.Publications.Indexes;

/// <summary>Adds a publication's search data besides the title.</summary>
public sealed class PublicationPartIndexHandler(ITermLabels terms) : PartIndexHandler<PublicationPart>
{
    protected override async ValueTask IndexAsync(PublicationPart part, IItemDocument document)
    {
        document.SetSummary(PlainText.OfHtml(part.Abstract.Html));
        document.AddAuthor(part.Authors.Text);
        document.AddName(part.Publisher.Text);
        document.AddName(part.Place.Text);
        document.AddName(part.Isbn.Text);
        document.AddName(part.Doi.Text);
        if (part.Date.Value is { } day)
        {
            document.SetDate(day, part.DayUnknown.Value);
        }
        else
        {
            document.SetYear(part.Year.Value);
        }

        document.AddName(part.Year.Value?.ToString("0", CultureInfo.InvariantCulture));
        var culture = part.ContentItem.CultureOrDefault();
        var (kinds, topics) = (await terms.GetAsync("publication-kinds"), await terms.GetAsync("topics"));
        document.AddTerms(kinds.LabelsOf(part.Kind.TermContentItemIds, culture));
        document.AddTerms(topics.LabelsOf(part.Topics.TermContentItemIds, culture));
        document.AddFacet(SearchFacets.Kind, kinds.CodesOf(part.Kind.TermContentItemIds));
        document.AddFacet(SearchFacets.Topic, topics.CodesOf(part.Topics.TermContentItemIds));
        document.AddFacet(SearchFacets.Program, part.Program.LocalizationSets);
        document.AddFacet(SearchFacets.Language, Lines.Of(part.TextLanguage.Text, ','));
    }
}
