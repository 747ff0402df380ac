using System.Linq.Expressions;
using CsCheck;
using ForumOrchard.Testing;
using YesSql;

namespace Sapling.Tests.Data;

public sealed class SqliteQueryPropertyTests() : QueryPropertyTests(new SqliteTestDatabase());

public sealed class PostgresQueryPropertyTests(PostgresServer server) : QueryPropertyTests(new PostgresTestDatabase(server));

/// <summary>Random predicates, orders and pages over random articles: the database finds the same as LINQ to Objects.</summary>
public abstract class QueryPropertyTests(TestDatabase database) : DataTests(database)
{
    private static readonly string[] Words = ["", "a", "A", "ab", "ж", "Жар", "б%", "_", "'", "я\"", "a b"];
    private static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(index => Words[index]);
    private static readonly Gen<int> Year = Gen.Int[2000, 2004];
    private static readonly Gen<DateTime?> Time = Gen.Int[-1, 5].Select(day => day < 0 ? (DateTime?)null : Start.AddDays(day).AddTicks(day * 10));

    private static readonly Gen<Article> Articles =
        Gen.Select(Word, Word, Year, Time, Gen.Bool, Gen.Int[0, 40], Gen.Enum<Genre>(), Word.Array[0, 3])
            .Select((title, author, year, time, isDraft, price, genre, topics) => new Article
            {
                Title = "t" + title,
                Author = author.Length == 0 ? null : author,
                Year = year,
                PublishedUtc = time,
                IsDraft = isDraft,
                Price = price / 4m,
                Genre = genre,
                Topics = [.. topics.Distinct()],
            });

    private static readonly Gen<Expression<Func<ArticleIndex, bool>>> Leaf = Gen.OneOf<Expression<Func<ArticleIndex, bool>>>(
        Word.Select<string, Expression<Func<ArticleIndex, bool>>>(word => x => x.Title == "t" + word),
        Word.Select<string, Expression<Func<ArticleIndex, bool>>>(word => x => x.Author != word),
        Word.Select<string, Expression<Func<ArticleIndex, bool>>>(word => x => x.Title.Contains(word)),
        Word.Select<string, Expression<Func<ArticleIndex, bool>>>(word => x => x.Title.StartsWith("t" + word)),
        Word.Select<string, Expression<Func<ArticleIndex, bool>>>(word => x => x.Title.EndsWith(word)),
        Word.Array[0, 3].Select<string[], Expression<Func<ArticleIndex, bool>>>(words => x => !words.Contains(x.Author)),
        Year.Array[0, 3].Select<int[], Expression<Func<ArticleIndex, bool>>>(years => x => years.Contains(x.Year)),
        Year.Select<int, Expression<Func<ArticleIndex, bool>>>(year => x => x.Year >= year),
        Year.Select<int, Expression<Func<ArticleIndex, bool>>>(year => x => x.Year * 2 < year + 2001),
        Time.Select<DateTime?, Expression<Func<ArticleIndex, bool>>>(time => x => x.PublishedUtc == time),
        Time.Select<DateTime?, Expression<Func<ArticleIndex, bool>>>(time => x => x.PublishedUtc > time),
        Gen.Int[0, 40].Select<int, Expression<Func<ArticleIndex, bool>>>(price => x => x.Price <= price / 4m),
        Gen.Enum<Genre>().Select<Genre, Expression<Func<ArticleIndex, bool>>>(genre => x => x.Genre == genre),
        Gen.Const<Expression<Func<ArticleIndex, bool>>>(x => x.IsDraft),
        Gen.Const<Expression<Func<ArticleIndex, bool>>>(x => !x.IsDraft));

    private static readonly Gen<Expression<Func<ArticleIndex, bool>>> Predicate =
        Gen.Select(Leaf, Leaf, Leaf, Gen.Int[0, 4]).Select((first, second, third, shape) => shape switch
        {
            0 => first,
            1 => Combine(first, second, Expression.AndAlso),
            2 => Combine(first, second, Expression.OrElse),
            3 => Combine(first, Combine(second, third, Expression.OrElse), Expression.AndAlso),
            _ => Combine(first, Combine(second, third, Expression.AndAlso), Expression.OrElse),
        });

    private static readonly Expression<Func<ArticleIndex, object?>>[] Keys = [x => x.Title, x => x.Year, x => x.Price, x => x.IsDraft];

    private static readonly Gen<(Expression<Func<ArticleIndex, object?>> Key, bool IsDescending)> Order = Gen.Select(
        Gen.Int[0, Keys.Length - 1].Select(index => Keys[index]), Gen.Bool);

    [Fact]
    public async Task Query_RandomPredicate_FindsWhatLinqFinds()
    {
        var articles = Articles.Array[60].Single();
        await Database.SaveAsync([.. articles]);
        await using var session = Database.Store.CreateSession();

        await Gen.Select(Predicate, Word, Order, Gen.Int[0, 5], Gen.Int[1, 30]).SampleAsync(
            async (predicate, topic, order, skip, take) =>
            {
                var (withTopic, test) = (topic.Length > 0 && take % 3 == 0, predicate.Compile());
                var expected = articles
                    .Where(article => test(RowOf(article)) && (!withTopic || article.Topics.Contains(topic)))
                    .OrderBy(article => article.Id)
                    .ToList();

                IQuery<Article, ArticleIndex> Query()
                {
                    var query = session.Query<Article>();
                    query = withTopic ? query.With<ArticleTopicIndex>(x => x.Topic == topic) : query;
                    return query.With(predicate);
                }

                Assert.Equal(expected.Count, await Query().CountAsync(Cancellation));
                Assert.Equal(expected.Select(article => article.Id), (await Query().ListAsync(Cancellation)).Select(article => article.Id));

                var ordered = order.IsDescending ? Query().OrderByDescending(order.Key) : Query().OrderBy(order.Key);
                var page = (await ordered.Skip(skip).Take(take).ListAsync(Cancellation)).ToList();
                var key = order.Key.Compile();
                var keys = expected.Select(article => key(RowOf(article)));
                keys = order.IsDescending ? keys.OrderDescending(ByValue) : keys.Order(ByValue);
                Assert.Equal(keys.Skip(skip).Take(take), page.Select(article => key(RowOf(article))));
                Assert.Equal(page.Count, page.Distinct().Count());
            },
            iter: 100,
            threads: 1);
    }

    private static readonly Comparer<object?> ByValue = Comparer<object?>.Create((left, right) =>
        left is string text ? string.CompareOrdinal(text, (string?)right) : Comparer<object?>.Default.Compare(left, right));

    private static ArticleIndex RowOf(Article article) => new()
    {
        Title = article.Title,
        Author = article.Author,
        Year = article.Year,
        PublishedUtc = article.PublishedUtc,
        IsDraft = article.IsDraft,
        Price = article.Price,
        Genre = article.Genre,
    };

    private static Expression<Func<ArticleIndex, bool>> Combine(
        Expression<Func<ArticleIndex, bool>> left, Expression<Func<ArticleIndex, bool>> right, Func<Expression, Expression, Expression> operation)
    {
        var row = left.Parameters[0];
        var rightBody = new Replacement(right.Parameters[0], row).Visit(right.Body);
        return Expression.Lambda<Func<ArticleIndex, bool>>(operation(left.Body, rightBody), row);
    }

    private sealed class Replacement(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
