using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Feeds;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Sections;
using ForumOrchard.Vacancies.Indexes;
using ForumOrchard.Vacancies.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Vacancies;

/// <summary>The vacancies of the site.</summary>
public sealed class VacancySection(ISession session, IStringLocalizer<VacancySection> S) : Section, IFeedItems, IProgramItems
{
    public override string ContentType => "Vacancy";

    public override string Singular => S["Vacancy"];

    public override string Plural => S["Vacancies"];

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string> { ["en"] = "vacancy vacancies job", ["ru"] = "вакансия вакансии" };

    public override int Position => 9;

    public override IReadOnlyList<ListPage> Lists => [new("vacancies", S["Vacancies"])];

    public override bool HasAlike => true;

    public string AllLabel => S["All vacancies"];

    public string ProgramHeading => S["Vacancies of the program"];

    public int ProgramPosition => 5;

    public IQuery<ContentItem> Latest(string culture) => session
        .Query<ContentItem, VacancyIndex>(index => index.Culture == culture)
        .OrderByDescending(index => index.PublishedUtc)
        .ThenByDescending(index => index.Id);

    public IQuery<ContentItem> OfProgram(string culture, string program) => session
        .Query<ContentItem, VacancyIndex>(index => index.Culture == culture && index.Program == program)
        .OrderByDescending(index => index.PublishedUtc)
        .ThenByDescending(index => index.Id);

    public FeedEntry Tell(ContentItem item, FeedEntry entry) => entry with { Summary = item.PartOrDefault<VacancyPart>()!.Summary.Text };
}
