using ForumOrchard.Testing;
using YesSql;

namespace Sapling.Tests.Data;

public sealed class SqliteConcurrencyTests() : ConcurrencyTests(new SqliteTestDatabase());

public sealed class PostgresConcurrencyTests(PostgresServer server) : ConcurrencyTests(new PostgresTestDatabase(server));

public abstract class ConcurrencyTests(TestDatabase database) : DataTests(database)
{
    [Fact]
    public async Task SaveAsync_StaleDocumentWithCheck_ThrowsAndKeepsTheOther()
    {
        var article = new Article { Title = "first" };
        await Database.SaveAsync(article);
        await using var mine = Database.Store.CreateSession();
        var stale = (await mine.GetAsync<Article>(article.Id))!;
        await ChangeAsync(article.Id, "theirs");

        stale.Title = "mine";
        await mine.SaveAsync(stale, checkConcurrency: true);
        var exception = await Assert.ThrowsAsync<ConcurrencyException>(() => mine.SaveChangesAsync(Cancellation));

        Assert.Equal(article.Id, exception.Document.Id);
        Assert.Equal("theirs", (await Database.ReadAsync(session => session.GetAsync<Article>(article.Id)))!.Title);
        Assert.Equal(["theirs"], (await Database.ReadAsync(session => session.QueryIndex<ArticleIndex>().ListAsync())).Select(row => row.Title));
    }

    [Fact]
    public async Task SaveAsync_StaleDocumentWithoutCheck_LastWriterWins()
    {
        var article = new Article { Title = "first" };
        await Database.SaveAsync(article);
        await using var mine = Database.Store.CreateSession();
        var stale = (await mine.GetAsync<Article>(article.Id))!;
        await ChangeAsync(article.Id, "theirs");

        stale.Title = "mine";
        await mine.SaveAsync(stale);
        await mine.SaveChangesAsync(Cancellation);
        stale.Title = "mine again";
        await mine.SaveAsync(stale, checkConcurrency: true);
        await mine.SaveChangesAsync(Cancellation);

        Assert.Equal("mine again", (await Database.ReadAsync(session => session.GetAsync<Article>(article.Id)))!.Title);
    }

    [Fact]
    public async Task SaveAsync_DocumentDeletedByAnother_IsNotLostSilently()
    {
        var article = new Article { Title = "first" };
        await Database.SaveAsync(article);
        await using var mine = Database.Store.CreateSession();
        var stale = (await mine.GetAsync<Article>(article.Id))!;
        await using (var theirs = Database.Store.CreateSession())
        {
            theirs.Delete((await theirs.GetAsync<Article>(article.Id))!);
            await theirs.SaveChangesAsync(Cancellation);
        }

        await mine.SaveAsync(stale);

        await Assert.ThrowsAsync<ConcurrencyException>(() => mine.SaveChangesAsync(Cancellation));
    }

    [Fact]
    public async Task SaveAsync_AfterAFailureOfAnotherSession_GivesNoIdTwice()
    {
        var article = new Article { Title = "first" };
        await Database.SaveAsync(article);
        await using var mine = Database.Store.CreateSession();
        var (one, other) = (new Article { Title = "one" }, new Article { Title = "other" });
        await mine.SaveAsync(one);
        await using (var theirs = Database.Store.CreateSession())
        {
            var stale = (await theirs.GetAsync<Article>(article.Id))!;
            await ChangeAsync(article.Id, "changed");
            await theirs.SaveAsync(stale, checkConcurrency: true);
            await Assert.ThrowsAsync<ConcurrencyException>(() => theirs.SaveChangesAsync(Cancellation));
        }

        await mine.SaveAsync(other);
        await mine.SaveChangesAsync(Cancellation);

        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal("other", (await Database.ReadAsync(session => session.GetAsync<Article>(other.Id)))!.Title);
    }

    [Fact]
    public async Task SaveChangesAsync_ManySessionsAtOnce_AllAreKeptUnderIdsOfTheirOwn()
    {
        var articles = Enumerable.Range(0, 200).Select(number => new Article { Title = "x", Year = number }).ToArray();

        await Parallel.ForEachAsync(articles, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancellation }, async (article, cancellationToken) =>
        {
            await using var session = Database.Store.CreateSession();
            await session.Query<Article, ArticleIndex>(x => x.Year == article.Year).FirstOrDefaultAsync(cancellationToken);
            await session.SaveAsync(article);
            await session.SaveChangesAsync(cancellationToken);
        });

        Assert.Equal(200, articles.Select(article => article.Id).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 200), (await Database.ReadAsync(session => session.QueryIndex<ArticleIndex>().OrderBy(x => x.Year).ListAsync())).Select(row => row.Year));
    }

    [Fact]
    public async Task SaveChangesAsync_CountersAtOnce_NoIncrementIsLost()
    {
        var counter = new Article { Title = "counter" };
        await Database.SaveAsync(counter);

        await Parallel.ForAsync(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancellation }, async (_, cancellationToken) =>
        {
            while (true)
            {
                await using var session = Database.Store.CreateSession();
                var mine = (await session.GetAsync<Article>(counter.Id))!;
                mine.Year++;
                await session.SaveAsync(mine, checkConcurrency: true);
                try
                {
                    await session.SaveChangesAsync(cancellationToken);
                    return;
                }
                catch (ConcurrencyException)
                {
                    // Someone was faster: repeat with their changes.
                }
            }
        });

        Assert.Equal(40, (await Database.ReadAsync(session => session.GetAsync<Article>(counter.Id)))!.Year);
    }

    [Fact]
    public async Task Query_WhileAnotherSessionWrites_ReadsWhatWasCommitted()
    {
        await Database.SaveAsync(new Article { Title = "committed" });
        await using var writer = Database.Store.CreateSession();
        await writer.SaveAsync(new Article { Title = "uncommitted" });
        await writer.FlushAsync(Cancellation);

        var found = await Database.ReadAsync(session => session.Query<Article>().ListAsync()).WaitAsync(TimeSpan.FromSeconds(10), Cancellation);

        Assert.Equal(["committed"], found.Select(article => article.Title));
    }

    private async Task ChangeAsync(long id, string title)
    {
        await using var session = Database.Store.CreateSession();
        var article = (await session.GetAsync<Article>(id))!;
        article.Title = title;
        await session.SaveAsync(article, checkConcurrency: true);
        await session.SaveChangesAsync(Cancellation);
    }
}
