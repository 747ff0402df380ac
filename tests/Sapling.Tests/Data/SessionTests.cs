using ForumOrchard.Testing;
using YesSql;

namespace Sapling.Tests.Data;

public sealed class SqliteSessionTests() : SessionTests(new SqliteTestDatabase())
{
    [Fact]
    public async Task SaveChanges_StatisticsCannotBeKept_IsSavedAllTheSame()
    {
        var articles = Enumerable.Range(0, 2000).Select(number => new Article { Title = $"{number}", Topics = ["law", "work"] }).ToArray();
        await using var session = Database.Store.CreateSession();
        foreach (var article in articles)
        {
            await session.SaveAsync(article);
        }

        await session.FlushAsync(Cancellation);
        await ExecuteAsync(session, "PRAGMA query_only = ON");
        await session.SaveChangesAsync(Cancellation);
        await ExecuteAsync(session, "PRAGMA query_only = OFF");

        Assert.Equal(articles.Length, await Database.ReadAsync(other => other.Query<Article>().CountAsync()));
        await session.SaveAsync(new Article { Title = "later" });
        await session.SaveChangesAsync(Cancellation);
    }

    private static async Task ExecuteAsync(ISession session, string sql)
    {
        await using var command = (await session.CreateConnectionAsync(Cancellation)).CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}

public sealed class PostgresSessionTests(PostgresServer server) : SessionTests(new PostgresTestDatabase(server));

public abstract class SessionTests(TestDatabase database) : DataTests(database)
{
    [Fact]
    public async Task SaveAsync_NewDocument_IsFoundByIdAndByIndex()
    {
        var article = new Article { Title = "Отчёт", Topics = ["law", "work"] };

        await Database.SaveAsync(article);

        Assert.True(article.Id > 0);
        var byId = await Database.ReadAsync(session => session.GetAsync<Article>(article.Id));
        var byIndex = await Database.ReadAsync(session => session.Query<Article, ArticleIndex>(x => x.Title == "Отчёт").FirstOrDefaultAsync());
        Assert.Equal(["law", "work"], byId!.Topics);
        Assert.Equal(article.Id, byIndex!.Id);
    }

    [Fact]
    public async Task Query_SameDocumentTwice_GivesTheSameObject()
    {
        await Database.SaveAsync(new Article { Title = "A" });
        await using var session = Database.Store.CreateSession();

        var first = await session.Query<Article, ArticleIndex>(x => x.Title == "A").FirstOrDefaultAsync(Cancellation);
        var second = (await session.Query<Article>().ListAsync(Cancellation)).Single();

        Assert.Same(first, second);
        Assert.Same(first, await session.GetAsync<Article>(first!.Id));
    }

    [Fact]
    public async Task Query_WithoutTracking_GivesObjectsOfTheirOwn()
    {
        await Database.SaveAsync(new Article { Title = "A" });
        await using var session = Database.Store.CreateSession(withTracking: false);

        var first = await session.Query<Article>().FirstOrDefaultAsync(Cancellation);
        var second = await session.Query<Article>().FirstOrDefaultAsync(Cancellation);

        Assert.NotSame(first, second);
    }

    [Fact]
    public async Task SaveAsync_LoadedDocument_UpdatesItAndItsRows()
    {
        var article = new Article { Title = "old", Topics = ["a", "b"] };
        await Database.SaveAsync(article);
        await using (var session = Database.Store.CreateSession())
        {
            var loaded = await session.GetAsync<Article>(article.Id);
            loaded!.Title = "new";
            loaded.Topics = ["c"];
            await session.SaveAsync(loaded);
            await session.SaveChangesAsync(Cancellation);
        }

        Assert.Equal(0, await Database.ReadAsync(session => session.QueryIndex<ArticleIndex>(x => x.Title == "old").CountAsync()));
        Assert.Equal(1, await Database.ReadAsync(session => session.QueryIndex<ArticleIndex>(x => x.Title == "new").CountAsync()));
        Assert.Equal(["c"], (await Database.ReadAsync(session => session.QueryIndex<ArticleTopicIndex>().ListAsync())).Select(row => row.Topic));
    }

    [Fact]
    public async Task SaveAsync_DocumentOfAnotherSession_UpdatesIt()
    {
        var article = new Article { Title = "old" };
        await Database.SaveAsync(article);
        article.Title = "new";

        await Database.SaveAsync(article);

        var all = (await Database.ReadAsync(session => session.Query<Article>().ListAsync())).ToList();
        Assert.Equal("new", Assert.Single(all).Title);
    }

    [Fact]
    public async Task SaveAsync_LoadedDocumentNotSaved_IsNotWritten()
    {
        var article = new Article { Title = "old" };
        await Database.SaveAsync(article);
        await using (var session = Database.Store.CreateSession())
        {
            (await session.GetAsync<Article>(article.Id))!.Title = "new";
            await session.SaveChangesAsync(Cancellation);
        }

        Assert.Equal("old", (await Database.ReadAsync(session => session.GetAsync<Article>(article.Id)))!.Title);
    }

    [Fact]
    public async Task Delete_Document_RemovesItAndItsRows()
    {
        var article = new Article { Title = "A", Topics = ["a"] };
        await Database.SaveAsync(article);
        await using (var session = Database.Store.CreateSession())
        {
            session.Delete((await session.GetAsync<Article>(article.Id))!);
            await session.SaveChangesAsync(Cancellation);
        }

        Assert.Null(await Database.ReadAsync(session => session.GetAsync<Article>(article.Id)));
        Assert.Equal(0, await Database.ReadAsync(session => session.QueryIndex<ArticleIndex>().CountAsync()));
        Assert.Equal(0, await Database.ReadAsync(session => session.QueryIndex<ArticleTopicIndex>().CountAsync()));
    }

    [Fact]
    public async Task Query_PendingChanges_AreFlushedFirst()
    {
        await using var session = Database.Store.CreateSession();
        await session.SaveAsync(new Article { Title = "A" });

        Assert.Equal(1, await session.Query<Article, ArticleIndex>(x => x.Title == "A").CountAsync(Cancellation));
        Assert.Equal(0, await Database.ReadAsync(other => other.Query<Article>().CountAsync()));
    }

    [Fact]
    public async Task CancelAsync_FlushedChanges_AreGone()
    {
        var article = new Article { Title = "A" };
        await using var session = Database.Store.CreateSession();
        await session.SaveAsync(article);
        await session.FlushAsync(Cancellation);

        await session.CancelAsync();
        await session.SaveChangesAsync(Cancellation);

        Assert.Equal(0, article.Id);
        Assert.Equal(0, await Database.ReadAsync(other => other.Query<Article>().CountAsync()));
    }

    [Fact]
    public async Task SaveChangesAsync_OneDocumentFails_KeepsNothing()
    {
        await using var session = Database.Store.CreateSession();
        await session.SaveAsync(new Article { Title = "good" });
        await session.FlushAsync(Cancellation);
        await session.SaveAsync(new Article { Title = "bad", Topics = null! });

        await Assert.ThrowsAnyAsync<Exception>(() => session.SaveChangesAsync(Cancellation));
        await session.SaveChangesAsync(Cancellation);

        Assert.Equal(0, await Database.ReadAsync(other => other.Query<Article>().CountAsync()));
        Assert.Equal(0, await Database.ReadAsync(other => other.QueryIndex<ArticleIndex>().CountAsync()));
    }

    [Fact]
    public async Task Dispose_WithoutSaveChanges_KeepsNothing()
    {
        await using (var session = Database.Store.CreateSession())
        {
            await session.SaveAsync(new Article { Title = "A" });
            await session.FlushAsync(Cancellation);
        }

        Assert.Equal(0, await Database.ReadAsync(other => other.Query<Article>().CountAsync()));
    }

    [Fact]
    public async Task Detach_ChangedDocument_IsReadAnew()
    {
        var article = new Article { Title = "old" };
        await Database.SaveAsync(article);
        await using var session = Database.Store.CreateSession();
        var loaded = await session.GetAsync<Article>(article.Id);
        loaded!.Title = "new";
        await session.SaveAsync(loaded);

        session.Detach(loaded);

        Assert.Equal("old", (await session.GetAsync<Article>(article.Id))!.Title);
    }

    [Fact]
    public async Task GetAsync_SeveralIds_KeepsTheirOrderAndLeavesOutOthers()
    {
        Article first = new() { Title = "1" }, second = new() { Title = "2" }, third = new() { Title = "3" };
        var note = new Note();
        await Database.SaveAsync(first, second, third, note);

        var found = await Database.ReadAsync(session => session.GetAsync<Article>([third.Id, 999_999, first.Id, third.Id + 1]));

        Assert.Equal(["3", "1"], found.Select(article => article.Title));
    }

    [Fact]
    public async Task Map_ConditionOrNull_GivesNoRow()
    {
        await Database.SaveAsync(new Article { Title = "" }, new Article { Title = "(unmapped)" }, new Article { Title = "A" });

        Assert.Equal(["A"], (await Database.ReadAsync(session => session.QueryIndex<ArticleIndex>().ListAsync())).Select(row => row.Title));
        Assert.Equal(3, await Database.ReadAsync(session => session.Query<Article>().CountAsync()));
    }

    [Fact]
    public async Task QueryIndex_Row_HasAllColumns()
    {
        var article = new Article
        {
            Title = "Закон «О защите»",
            Author = null,
            Year = 2024,
            PublishedUtc = new DateTime(2024, 2, 29, 23, 59, 59, 123, DateTimeKind.Utc),
            IsDraft = true,
            Price = 12.5m,
            Genre = Genre.Law,
        };
        await Database.SaveAsync(article);

        var row = await Database.ReadAsync(session => session.QueryIndex<ArticleIndex>().FirstOrDefaultAsync());

        Assert.Equal((article.Id, article.Title, article.Author, article.Year), (row!.DocumentId, row.Title, row.Author, row.Year));
        Assert.Equal((article.PublishedUtc, article.IsDraft, article.Price, article.Genre), (row.PublishedUtc, row.IsDraft, row.Price, row.Genre));
        Assert.Equal(DateTimeKind.Utc, row.PublishedUtc!.Value.Kind);
    }
}
