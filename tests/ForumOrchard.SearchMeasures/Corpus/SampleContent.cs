using System.Globalization;
using System.Net;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.News.Models;
using ForumOrchard.Publications.Models;
using ForumOrchard.Terms;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Title.Models;

namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>Converts samples to content items, filled in as by an editor.</summary>
/// <param name="topics">The taxonomy <c>topics</c>.</param>
/// <param name="publicationKinds">The taxonomy <c>publication-kinds</c>.</param>
/// <param name="actKinds">The taxonomy <c>legal-act-kinds</c>.</param>
/// <param name="countries">The taxonomy <c>countries</c>.</param>
internal sealed class SampleContent(TermList topics, TermList publicationKinds, TermList actKinds, TermList countries)
{
    public static async Task<SampleContent> OfAsync(ITermLabels terms) => new(
        await terms.GetAsync("topics"), await terms.GetAsync("publication-kinds"), await terms.GetAsync("legal-act-kinds"), await terms.GetAsync("countries"));

    /// <summary>Fills in a new item of the sample's type.</summary>
    public void Fill(ContentItem item, Sample sample)
    {
        var facts = sample.Facts;
        item.DisplayText = sample.Title;
        item.Author = "Sample";
        item.Alter<TitlePart>(part => part.Title = sample.Title);
        item.Alter<AutoroutePart>(part => part.Path = sample.Path);
        item.Alter<LocalizationPart>(part =>
        {
            part.Culture = sample.Culture;
            part.LocalizationSet = string.Create(CultureInfo.InvariantCulture, $"sample-set-{facts.Number:00000}");
        });
        switch (facts.Type)
        {
            case "Publication":
                item.Alter<PublicationPart>(part => Fill(part, sample));
                break;
            case "LegalAct":
                item.Alter<LegalActPart>(part => Fill(part, sample));
                break;
            case "Dialogue":
                item.Alter<DialoguePart>(part => Fill(part, sample));
                break;
            default:
                item.Alter<NewsArticlePart>(part => Fill(part, sample));
                break;
        }

        if (facts.Type != "Publication")
        {
            item.Alter<HtmlBodyPart>(part => part.Html = Html(sample.Text));
        }
    }

    private static void Fill(NewsArticlePart part, Sample sample)
    {
        part.Summary.Text = sample.Summary;
        part.Date.Value = sample.Facts.Day;
        part.AuthorLine.Text = sample.Facts.Author?.In(sample.Culture) ?? "";
    }

    private void Fill(PublicationPart part, Sample sample)
    {
        var facts = sample.Facts;
        part.Kind = Terms(publicationKinds, facts.Kind);
        part.Topics = TopicsOf(facts);
        part.Authors.Text = facts.Author?.In(sample.Culture) ?? "";
        part.Place.Text = facts.Place.In(sample.Culture).Name;
        part.Year.Value = facts.Day.Year;
        part.TextLanguage.Text = sample.Culture;
        part.Abstract.Html = Html(sample.Text);
    }

    private void Fill(LegalActPart part, Sample sample)
    {
        var facts = sample.Facts;
        part.Level.Text = "national";
        part.Status.Text = "in-force";
        part.Kind = Terms(actKinds, facts.Kind);
        part.Topics = TopicsOf(facts);
        part.Number.Text = facts.ActNumber.ToString(CultureInfo.InvariantCulture);
        part.AdoptingBody.Text = sample.Culture == "ru" ? "Жогорку Кенеш Кыргызской Республики" : "Jogorku Kenesh of the Kyrgyz Republic";
        part.Summary.Text = sample.Summary;
        part.Adopted.Value = facts.Day;
    }

    private void Fill(DialoguePart part, Sample sample)
    {
        var country = countries.ByCode("kyrgyzstan")!.ContentItemId;
        part.Theme.Text = sample.Facts.Subject.In(sample.Culture).Name;
        part.Summary.Text = sample.Summary;
        part.Start.Value = sample.Facts.Day;
        part.End.Value = sample.Facts.Day.AddHours(2);
        part.Mode.Text = "online";
        part.Countries = new TaxonomyField { TaxonomyContentItemId = countries.TaxonomyContentItemId, TermContentItemIds = [country] };
        part.Sessions.Add(new Session { Id = "s1", Title = part.Theme.Text });
        part.Findings.Add(new Finding { Country = country, Session = "s1", Kind = "experience", Text = sample.Text[1] });
    }

    private TaxonomyField TopicsOf(SampleFacts facts) =>
        facts.Second is null ? Terms(topics, facts.Subject.Topic) : Terms(topics, facts.Subject.Topic, facts.Second.Topic);

    private static TaxonomyField Terms(TermList terms, params string[] codes) => new()
    {
        TaxonomyContentItemId = terms.TaxonomyContentItemId,
        TermContentItemIds = [.. codes.Distinct(StringComparer.Ordinal).Select(code => terms.ByCode(code)!.ContentItemId)],
    };

    private static string Html(IEnumerable<string> paragraphs) => string.Concat(paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));
}
