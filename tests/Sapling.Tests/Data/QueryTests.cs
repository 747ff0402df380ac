using ForumOrchard.Testing;
using YesSql;
using YesSql.Services;

namespace Sapling.Tests.Data;

public sealed class SqliteQueryTests() : QueryTests(new SqliteTestDatabase());

public sealed class PostgresQueryTests(PostgresServer server) : QueryTests(new PostgresTestDatabase(server));

public abstract class QueryTests(TestDatabase database) : DataTests(database)
{
    [Fact]
    public async Task List_OrderedAndPaged_GivesThePage()
    {
        await Database.SaveAsync([.. Enumerable.Range(1, 25).Select(number => new Article { Title = $"{number:00}", Year = 2000 + (number % 5) })]);

        var page = await Database.ReadAsync(session => session.Query<Article, ArticleIndex>()
            .OrderByDescending(x => x.Year).ThenBy(x => x.Title).Skip(5).Take(3).ListAsync());

        Assert.Equal(["03", "08", "13"], page.Select(article => article.Title));
    }

    [Fact]
    public async Task Count_Paged_CountsAll()
    {
        await Database.SaveAsync([.. Enumerable.Range(1, 7).Select(number => new Article { Title = "x", Year = number })]);

        Assert.Equal(5, await Database.ReadAsync(session => session.Query<Article, ArticleIndex>(x => x.Year > 2).Skip(1).Take(2).CountAsync()));
        Assert.Equal(7, await Database.ReadAsync(session => session.Query<Article>().CountAsync()));
        Assert.Equal(0, await Database.ReadAsync(session => session.Query<Article, ArticleIndex>(x => x.Year > 99).CountAsync()));
    }

    [Fact]
    public async Task Count_AfterAnotherSessionCommits_CountsAnew()
    {
        await using var reader = Database.Store.CreateSession();
        await using var writer = Database.Store.CreateSession();
        Task<int> Count(ISession session) => session.Query<Article, ArticleIndex>(x => x.Year == 1).CountAsync(Cancellation);
        Assert.Equal((0, 0), (await Count(reader), await Count(reader)));

        await writer.SaveAsync(new Article { Title = "A", Year = 1 });
        Assert.Equal((0, 1, 0), (await Count(reader), await Count(writer), await Count(reader)));
        await writer.SaveChangesAsync(Cancellation);

        Assert.Equal((1, 1), (await Count(reader), await Count(writer)));
    }

    [Fact]
    public async Task With_SecondIndex_BothMustMatch()
    {
        await Database.SaveAsync(
            new Article { Title = "A", Year = 1, Topics = ["law"] },
            new Article { Title = "B", Year = 2, Topics = ["law", "work"] },
            new Article { Title = "C", Year = 2, Topics = ["work"] });

        var found = await Database.ReadAsync(session => session.Query<Article, ArticleIndex>(x => x.Year == 2)
            .With<ArticleTopicIndex>(x => x.Topic == "law").ListAsync());

        Assert.Equal(["B"], found.Select(article => article.Title));
    }

    [Fact]
    public async Task With_SecondIndexThenOrderOfTheFirst_IsOrdered()
    {
        await Database.SaveAsync(
            new Article { Title = "A", Year = 1, Topics = ["law"] },
            new Article { Title = "B", Year = 2, Topics = ["law"] });

        var found = await Database.ReadAsync(session => session.Query<Article>()
            .With<ArticleTopicIndex>(x => x.Topic == "law").With<ArticleIndex>().OrderByDescending(x => x.Year).ListAsync());

        Assert.Equal(["B", "A"], found.Select(article => article.Title));
    }

    [Fact]
    public async Task With_SeveralRowsOfADocument_FindsItOnce()
    {
        await Database.SaveAsync(
            new Article { Title = "A", Topics = ["law", "work", "peace"] },
            new Article { Title = "B", Topics = ["peace", "law"] });

        await using var session = Database.Store.CreateSession();
        IQuery<Article, ArticleTopicIndex> Topics() => session.Query<Article, ArticleTopicIndex>(x => x.Topic != "none");

        Assert.Equal(["A", "B"], (await Topics().ListAsync(Cancellation)).Select(article => article.Title));
        Assert.Equal(2, await Topics().CountAsync(Cancellation));
        Assert.Equal(["B"], (await Topics().Skip(1).Take(5).ListAsync(Cancellation)).Select(article => article.Title));
        Assert.Equal(["A", "B"], (await Topics().OrderByDescending(x => x.Topic).ListAsync(Cancellation)).Select(article => article.Title));
        Assert.Equal(["B"], (await Topics().OrderByDescending(x => x.Topic).Skip(1).ListAsync(Cancellation)).Select(article => article.Title));
    }

    [Fact]
    public async Task With_SameIndexTwice_OneRowMustSatisfyBoth()
    {
        await Database.SaveAsync(
            new Article { Title = "A", Topics = ["law", "work"] },
            new Article { Title = "B", Topics = ["work", "law"] });

        var found = await Database.ReadAsync(session => session.Query<Article>()
            .With<ArticleTopicIndex>(x => x.Topic == "law").With<ArticleTopicIndex>(x => x.Position == 0).ListAsync());

        Assert.Equal(["A"], found.Select(article => article.Title));
    }

    [Fact]
    public async Task All_SameIndexTwice_EachHasARowOfItsOwn()
    {
        await Database.SaveAsync(
            new Article { Title = "A", Topics = ["law", "work"] },
            new Article { Title = "B", Topics = ["law"] });

        var found = await Database.ReadAsync(session => session.Query<Article>()
            .All(x => x.With<ArticleTopicIndex>(y => y.Topic == "law"), x => x.With<ArticleTopicIndex>(y => y.Topic == "work")).ListAsync());

        Assert.Equal(["A"], found.Select(article => article.Title));
    }

    [Fact]
    public async Task Any_TwoIndexes_OneSuffices()
    {
        await Database.SaveAsync(
            new Article { Title = "A", Year = 1, Topics = ["law"] },
            new Article { Title = "B", Year = 2 },
            new Article { Title = "C", Year = 3, Topics = ["work"] });

        var found = await Database.ReadAsync(session => session.Query<Article>()
            .Any(x => x.With<ArticleTopicIndex>(y => y.Topic == "law"), x => x.With<ArticleIndex>(y => y.Year == 2)).ListAsync());

        Assert.Equal(["A", "B"], found.Select(article => article.Title));
    }

    [Fact]
    public async Task Query_OtherTypes_AreLeftOut()
    {
        await Database.SaveAsync(new Note { Text = "note" }, new Article { Title = "A" });

        await using var session = Database.Store.CreateSession();
        Assert.Equal("note", Assert.Single(await session.Query<Note>().ListAsync(Cancellation)).Text);
        var everything = (await session.Query().Any().ListAsync(Cancellation)).ToList();
        Assert.Single(everything.OfType<Note>());
        Assert.Single(everything.OfType<Article>());
        Assert.Equal(everything.Count, await session.Query().For<object>(filterType: false).CountAsync(Cancellation));
    }

    [Fact]
    public async Task Where_Lists_FindTheirMembers()
    {
        await Database.SaveAsync(
            new Article { Title = "O'Neill", Author = null, Year = 1, Genre = Genre.Law },
            new Article { Title = "\"Ж\"", Author = "a", Year = 2, Genre = Genre.News },
            new Article { Title = "C", Author = "b", Year = 3, Genre = Genre.Report });
        await using var session = Database.Store.CreateSession();
        async Task<string> Find(System.Linq.Expressions.Expression<Func<ArticleIndex, bool>> predicate) =>
            string.Concat((await session.Query<Article, ArticleIndex>(predicate).OrderBy(x => x.Year).ListAsync(Cancellation)).Select(article => article.Year));
        string[] titles = ["O'Neill", "\"Ж\"", "none"];
        List<int> years = [2, 3];
        IEnumerable<string?> authors = ["a", null];
        Genre[] genres = [Genre.Law, Genre.Report];

        Assert.Equal("12", await Find(x => x.Title.IsIn(titles)));
        Assert.Equal("3", await Find(x => x.Title.IsNotIn(titles)));
        Assert.Equal("12", await Find(x => titles.Contains(x.Title)));
        Assert.Equal("23", await Find(x => years.Contains(x.Year)));
        Assert.Equal("1", await Find(x => !years.Contains(x.Year)));
        Assert.Equal("23", await Find(x => x.Year.IsIn(years)));
        Assert.Equal("2", await Find(x => authors.Contains(x.Author)));
        Assert.Equal("13", await Find(x => !authors.Contains(x.Author)));
        Assert.Equal("13", await Find(x => genres.Contains(x.Genre)));
        Assert.Equal("", await Find(x => x.Title.IsIn(Array.Empty<string>())));
        Assert.Equal("123", await Find(x => x.Title.IsNotIn(Array.Empty<string>())));
    }

    [Fact]
    public async Task Where_Text_ComparesLettersAsTheyAre()
    {
        await Database.SaveAsync(
            new Article { Title = "Закон о труде", Year = 1 },
            new Article { Title = "закон", Year = 2 },
            new Article { Title = "100%_a", Year = 3 });
        await using var session = Database.Store.CreateSession();
        async Task<string> Find(System.Linq.Expressions.Expression<Func<ArticleIndex, bool>> predicate) =>
            string.Concat((await session.Query<Article, ArticleIndex>(predicate).OrderBy(x => x.Year).ListAsync(Cancellation)).Select(article => article.Year));
        var prefix = "Закон";

        Assert.Equal("1", await Find(x => x.Title.StartsWith(prefix)));
        Assert.Equal("1", await Find(x => x.Title.StartsWith("Закон", StringComparison.Ordinal)));
        Assert.Equal("12", await Find(x => x.Title.Contains("акон")));
        Assert.Equal("3", await Find(x => x.Title.NotContains("акон")));
        Assert.Equal("3", await Find(x => x.Title.Contains("%_")));
        Assert.Equal("1", await Find(x => x.Title.EndsWith("труде")));
        Assert.Equal("123", await Find(x => x.Title.EndsWith("")));
        Assert.Equal("23", await Find(x => !x.Title.StartsWith(prefix)));
        Assert.Equal("12", await Find(x => x.Title.IsLike("%акон%")));
        Assert.Equal("3", await Find(x => x.Title.IsNotLike("%акон%")));
    }

    [Fact]
    public async Task Where_NullsAndTimes_CompareAsInNet()
    {
        var noon = new DateTime(2024, 5, 1, 12, 0, 0, DateTimeKind.Utc);
        await Database.SaveAsync(
            new Article { Title = "x", Year = 1, PublishedUtc = noon },
            new Article { Title = "x", Year = 2, PublishedUtc = noon.AddMilliseconds(1), Author = "a", IsDraft = true },
            new Article { Title = "x", Year = 3, PublishedUtc = null, Author = "b" });
        await using var session = Database.Store.CreateSession();
        async Task<string> Find(System.Linq.Expressions.Expression<Func<ArticleIndex, bool>> predicate) =>
            string.Concat((await session.Query<Article, ArticleIndex>(predicate).OrderBy(x => x.Year).ListAsync(Cancellation)).Select(article => article.Year));
        string? nobody = null;

        Assert.Equal("1", await Find(x => x.PublishedUtc == noon));
        Assert.Equal("1", await Find(x => x.PublishedUtc == noon.ToLocalTime()));
        Assert.Equal("2", await Find(x => x.PublishedUtc > noon));
        Assert.Equal("3", await Find(x => x.PublishedUtc == null));
        Assert.Equal("12", await Find(x => x.PublishedUtc < DateTime.UtcNow));
        Assert.Equal("12", await Find(x => x.PublishedUtc >= new DateTime(2024, 5, 1) && x.PublishedUtc < new DateTime(2024, 5, 1).AddDays(1)));
        Assert.Equal("1", await Find(x => x.Author == nobody));
        Assert.Equal("13", await Find(x => x.Author != "a"));
        Assert.Equal("2", await Find(x => x.IsDraft));
        Assert.Equal("13", await Find(x => !x.IsDraft));
    }

    [Fact]
    public async Task Query_SameShapeOtherValues_FindsByTheNewValues()
    {
        await Database.SaveAsync([.. Enumerable.Range(1, 6).Select(number => new Article { Title = $"T{number}", Year = number, Author = number % 2 == 0 ? null : "a" })]);
        await using var session = Database.Store.CreateSession();
        async Task<string> Find(string? author, int[] years, string prefix, int skip, int take) => string.Concat((await session
            .Query<Article, ArticleIndex>(x => x.Author == author && years.Contains(x.Year) && x.Title.StartsWith(prefix))
            .OrderBy(x => x.Year).Skip(skip).Take(take).ListAsync(Cancellation)).Select(article => article.Year));

        Assert.Equal("13", await Find("a", [1, 2, 3], "T", 0, 9));
        Assert.Equal("35", await Find("a", [1, 2, 3, 4, 5], "T", 1, 2));
        Assert.Equal("24", await Find(null, [1, 2, 3, 4], "T", 0, 9));
        Assert.Equal("", await Find(null, [], "T", 0, 9));
        Assert.Equal("3", await Find("a", [1, 3], "T3", 0, 1));
    }

    [Fact]
    public async Task Query_ValuesThatTheTranslationChanges_AreNotTakenFromTheLastQuery()
    {
        await Database.SaveAsync(new Article { Title = "Alpha" }, new Article { Title = "Beta" });
        await using var session = Database.Store.CreateSession();
        async Task<string> Find(string prefix) => string.Concat((await session
            .Query<Article, ArticleIndex>(x => x.Title.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ListAsync(Cancellation)).Select(article => article.Title));

        Assert.Equal("Alpha", await Find("al"));
        Assert.Equal("Beta", await Find("BE"));
    }

    [Fact]
    public async Task Where_CallsOfTheCaller_AreWorkedOutBeforehand()
    {
        await Database.SaveAsync(new Article { Title = "A", Year = 1 }, new Article { Title = "B", Year = 2 });
        (string Title, int Year)[] wanted = [("A", 1), ("C", 3)];

        var found = await Database.ReadAsync(session => session
            .Query<Article, ArticleIndex>(x => wanted.Where(y => y.Year < 3).Select(y => y.Title).ToList().Contains(x.Title) && x.Year == wanted.Min(y => y.Year)).ListAsync());

        Assert.Equal("A", Assert.Single(found).Title);
    }

    [Fact]
    public async Task Where_HostileText_IsAValue()
    {
        await Database.SaveAsync(new Article { Title = "A" });
        var hostile = "A'; DROP TABLE \"t_Document\"; --";

        Assert.Equal(0, await Database.ReadAsync(session => session.Query<Article, ArticleIndex>(x => x.Title == hostile || x.Title.Contains(hostile)).CountAsync()));
        Assert.Equal(1, await Database.ReadAsync(session => session.Query<Article>().CountAsync()));
    }

    [Fact]
    public async Task OrderBy_Text_IsByCodePoint()
    {
        string[] titles = ["b", "B", "a", "ё", "я", "Я", "Ё"];
        await Database.SaveAsync([.. titles.Select(title => new Article { Title = title })]);

        var found = await Database.ReadAsync(session => session.Query<Article, ArticleIndex>().OrderBy(x => x.Title).ListAsync());

        Assert.Equal(titles.Order(StringComparer.Ordinal), found.Select(article => article.Title));
    }

    [Fact]
    public async Task ToAsyncEnumerable_ManyDocuments_GivesAllAndLetsTheSessionWrite()
    {
        await Database.SaveAsync([.. Enumerable.Range(1, 250).Select(number => new Article { Title = "x", Year = number })]);
        await using var session = Database.Store.CreateSession();
        var years = new List<int>();

        await foreach (var article in session.Query<Article, ArticleIndex>().OrderBy(x => x.Year).ToAsyncEnumerable(Cancellation))
        {
            years.Add(article.Year);
            article.Title = "y";
            await session.SaveAsync(article);
        }

        await session.SaveChangesAsync(Cancellation);
        Assert.Equal(Enumerable.Range(1, 250), years);
        Assert.Equal(250, await Database.ReadAsync(other => other.QueryIndex<ArticleIndex>(x => x.Title == "y").CountAsync()));
    }

    [Fact]
    public async Task QueryIndex_OrderedAndPaged_GivesRows()
    {
        await Database.SaveAsync([.. Enumerable.Range(1, 9).Select(number => new Article { Title = "x", Year = number })]);
        await using var session = Database.Store.CreateSession();

        var rows = await session.QueryIndex<ArticleIndex>(x => x.Year > 2).OrderByDescending(x => x.Year).Skip(1).Take(2).ListAsync(Cancellation);

        Assert.Equal([8, 7], rows.Select(row => row.Year));
        Assert.Equal(7, await session.QueryIndex<ArticleIndex>(x => x.Year > 2).CountAsync(Cancellation));
        Assert.Null(await session.QueryIndex<ArticleIndex>(x => x.Year > 20).FirstOrDefaultAsync(Cancellation));
    }
}
