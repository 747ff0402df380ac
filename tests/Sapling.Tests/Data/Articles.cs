using OrchardCore.Data.Migration;
using YesSql.Indexes;
using YesSql.Sql;

namespace Sapling.Tests.Data;

/// <summary>The documents of these tests.</summary>
public sealed class Article
{
    public long Id { get; set; }

    public string Title { get; set; } = "";

    public string? Author { get; set; }

    public int Year { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public bool IsDraft { get; set; }

    public decimal Price { get; set; }

    public Genre Genre { get; set; }

    public List<string> Topics { get; set; } = [];
}

public enum Genre
{
    News,
    Report,
    Law,
}

/// <summary>A document of another type, without an Id property.</summary>
public sealed class Note
{
    public string Text { get; set; } = "";
}

/// <summary>One row per article, none for drafts without a title.</summary>
public sealed class ArticleIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string Title { get; set; } = "";

    public string? Author { get; set; }

    public int Year { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public bool IsDraft { get; set; }

    public decimal Price { get; set; }

    public Genre Genre { get; set; }
}

/// <summary>One row per topic of an article; the class has no document id.</summary>
public sealed class ArticleTopicIndex : MapIndex
{
    public string Topic { get; set; } = "";

    public int Position { get; set; }
}

public sealed class ArticleIndexProvider : IndexProvider<Article>
{
    public override void Describe(DescribeContext<Article> context)
    {
        context.For<ArticleIndex>()
            .When(article => article.Title.Length > 0)
            .Map(article => article.Title == "(unmapped)" ? null : new ArticleIndex
            {
                Title = article.Title,
                Author = article.Author,
                Year = article.Year,
                PublishedUtc = article.PublishedUtc,
                IsDraft = article.IsDraft,
                Price = article.Price,
                Genre = article.Genre,
            });

        context.For<ArticleTopicIndex>()
            .Map(article => article.Topics.Select((topic, position) => new ArticleTopicIndex { Topic = topic, Position = position }));
    }
}

public sealed class ArticleMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleIndex>(table => table
            .Column<string>("Title", column => column.WithLength(200))
            .Column<string>("Author")
            .Column<int>("Year", column => column.NotNull())
            .Column<DateTime>("PublishedUtc")
            .Column<bool>("IsDraft", column => column.NotNull().WithDefault(false))
            .Column<decimal>("Price"));

        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table.CreateIndex("IDX_ArticleIndex_Year", "IsDraft", "Year"));

        await SchemaBuilder.CreateMapIndexTableAsync<ArticleTopicIndex>(table => table
            .Column<string>("Topic", column => column.WithLength(50))
            .Column<int>("Position"));
        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table.AddColumn<int>("Genre", column => column.NotNull().WithDefault(0)));
        return 2;
    }
}
