using ForumOrchard.Pages.Feeds;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Programs.Sections;
using ForumOrchard.Publications.Services;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Publications;

/// <summary>The library of the site.</summary>
public sealed class PublicationSection(Library library, LocalizedItems items, IStringLocalizer<PublicationSection> S) : Section, IFeedItems, IProgramItems
{
    private const int OnProgramPage = 6;

    public override string ContentType => "Publication";

    public override string Singular => S["Publication"];

    public override string Plural => S["Publications"];

    public override IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string> { ["en"] = "publication publications", ["ru"] = "публикация публикации" };

    public override int Position => 1;

    public override IReadOnlyList<ListPage> Lists => [new("publications", S["Publications"])];

    public override bool HasAlike => true;

    public string AllLabel => S["All publications"];

    public string ProgramHeading => S["Publications of the program"];

    public int ProgramPosition => 2;

    public IQuery<ContentItem> Latest(string culture) => library.Find(culture, new PublicationFilter());

    public IQuery<ContentItem> OfProgram(string culture, string program) => library.Find(culture, new PublicationFilter(Program: program)).Take(OnProgramPage);

    /// <summary>Those added last, not those that appeared last: an old report that was just added is news.</summary>
    public IQuery<ContentItem> Newest(string culture) =>
        items.Query("Publication", culture).With<ContentItemIndex>().OrderByDescending(index => index.PublishedUtc).ThenByDescending(index => index.Id);

    /// <summary>Unchanged: a publication is new when it is added to the site, however old it is.</summary>
    public FeedEntry Tell(ContentItem item, FeedEntry entry) => entry;
}
