using ForumOrchard.News.Indexes;
using ForumOrchard.News.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.News;

/// <summary>Defines the type <c>NewsArticle</c>, the widget <c>LatestNewsWidget</c> and the index of articles.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private const string Section = "news/{{ ContentItem.Content.NewsArticlePart.Date.Value | default: 'now' | local | date: '%Y/%m' }}";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(NewsArticlePart), part => part
            .WithField(nameof(NewsArticlePart.Summary), field => field
                .OfType("TextField").WithDisplayName("Summary").WithEditor("TextArea").WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "Two or three sentences for lists, feeds and search engines." }))
            .WithField(nameof(NewsArticlePart.Date), field => field
                .OfType("DateTimeField").WithDisplayName("Date").WithPosition("1"))
            .WithField(nameof(NewsArticlePart.AuthorLine), field => field
                .OfType("TextField").WithDisplayName("Author line").WithPosition("2"))
            .WithField(nameof(NewsArticlePart.Cover), field => field
                .OfType("MediaField").WithDisplayName("Cover").WithPosition("3"))
            .WithField(nameof(NewsArticlePart.Program), field => field
                .OfType("LocalizationSetContentPickerField").WithDisplayName("Program").WithPosition("4")
                .WithSettings(new LocalizationSetContentPickerFieldSettings { DisplayedContentTypes = ["Program"] })));

        await definitions.AlterTypeDefinitionAsync("NewsArticle", type => type
            .DisplayedAs("News article")
            .AsPage(Section)
            .WithPart(nameof(NewsArticlePart), part => part.WithPosition("3"))
            .WithPart("HtmlBodyPart", part => part.WithPosition("4").WithEditor("RichText"))
            .WithPart("CommentsPart", part => part.WithPosition("5"))
            .WithPart("SensitivePart", part => part.WithPosition("6")));

        await definitions.AlterPartDefinitionAsync(nameof(LatestNewsWidgetPart), part => part
            .WithField(nameof(LatestNewsWidgetPart.Count), field => field
                .OfType("NumericField").WithDisplayName("How many articles")
                .WithSettings(new NumericFieldSettings { Minimum = 1, Maximum = 12 })));

        await definitions.AlterTypeDefinitionAsync("LatestNewsWidget", type => type.DisplayedAs("Latest news").AsWidget<LatestNewsWidgetPart>());

        await SchemaBuilder.CreateMapIndexTableAsync<NewsArticleIndex>(table => table
            .IdColumn(nameof(NewsArticleIndex.ContentItemId))
            .IdColumn(nameof(NewsArticleIndex.LocalizationSet))
            .CodeColumn(nameof(NewsArticleIndex.Culture))
            .IdColumn(nameof(NewsArticleIndex.Program))
            .Column<DateTime>(nameof(NewsArticleIndex.Date)));

        await SchemaBuilder.AlterIndexTableAsync<NewsArticleIndex>(table => table
            .CreateIndex("IDX_NewsArticleIndex_List", nameof(NewsArticleIndex.Culture), nameof(NewsArticleIndex.Date), "DocumentId"));
        await AddIndexesAsync();
        await AddDayUnknownAsync();
        await MakeDateOptionalAsync();

        return 5;
    }

    /// <summary>Finds an article by its id, and articles of a program, without reading all articles.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await AddIndexesAsync();
        return 2;
    }

    /// <summary>The address of a new article uses the month in the site's time zone, like its archive.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await definitions.AlterTypeDefinitionAsync("NewsArticle", type => type.WithAddress(Section));
        return 3;
    }

    /// <summary>An article may be known to be of a month only.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await AddDayUnknownAsync();
        return 4;
    }

    /// <summary>An article without a date is of the moment when it is published.</summary>
    public async Task<int> UpdateFrom4Async()
    {
        await MakeDateOptionalAsync();
        await definitions.AlterTypeDefinitionAsync("NewsArticle", type => type.WithAddress(Section));
        return 5;
    }

    private Task MakeDateOptionalAsync() => definitions.AlterPartDefinitionAsync(nameof(NewsArticlePart), part => part
        .WithField(nameof(NewsArticlePart.Date), field => field
            .WithSettings(new DateTimeFieldSettings { Hint = "Decides the month archive and the order of the list. Without one, it is the moment when the article is published." })));

    private Task AddDayUnknownAsync() => definitions.AlterPartDefinitionAsync(nameof(NewsArticlePart), part => part
        .WithField(nameof(NewsArticlePart.DayUnknown), field => field
            .OfType("BooleanField").WithDisplayName("Day unknown").WithPosition("1.5")
            .WithSettings(new BooleanFieldSettings { Label = "Only the month is known", Hint = "The page, search engines and feeds then name the month and no day." })));

    private Task AddIndexesAsync() => SchemaBuilder.AlterIndexTableAsync<NewsArticleIndex>(table =>
    {
        table.CreateIndex("IDX_NewsArticleIndex_Item", nameof(NewsArticleIndex.ContentItemId), "DocumentId");
        table.CreateIndex("IDX_NewsArticleIndex_Program", nameof(NewsArticleIndex.Culture), nameof(NewsArticleIndex.Program), nameof(NewsArticleIndex.Date), "DocumentId");
    });
}
