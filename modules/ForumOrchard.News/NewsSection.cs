using ForumOrchard.News.Models;
using ForumOrchard.News.Services;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Feeds;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Sections;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.News;

/// <summary>The news of the site.</summary>
public sealed class NewsSection(NewsArchive archive, IStringLocalizer<NewsSection> S) : Section, IFeedItems, IProgramItems
{
    private const int OnProgramPage = 6;

    public override string ContentType => "NewsArticle";

    public override string Singular => S["News"];

    public override string Plural => S["News"];

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string> { ["en"] = "news", ["ru"] = "новость новости" };

    public override int Position => 2;

    public override IReadOnlyList<ListPage> Lists => [new("news", S["News and events"])];

    public override bool HasAlike => true;

    public string AllLabel => S["All news"];

    public string ProgramHeading => S["News of the program"];

    public int ProgramPosition => 1;

    public IQuery<ContentItem> Latest(string culture) => archive.Newest(culture);

    public IQuery<ContentItem> OfProgram(string culture, string program) => archive.OfProgram(culture, program).Take(OnProgramPage);

    public FeedEntry Tell(ContentItem item, FeedEntry entry)
    {
        var part = item.PartOrDefault<NewsArticlePart>()!;
        return entry with
        {
            Summary = part.Summary.Text,
            Order = part.Date.Value ?? entry.Order,
            PublishedUtc = part.DayUnknown.Value ? null : part.Date.Value ?? entry.PublishedUtc,
            Author = part.AuthorLine.Text,
        };
    }
}
