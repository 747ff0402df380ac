using LinqToDB;
using Microsoft.Extensions.Logging.Abstractions;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>
/// Warms up the query translator. A process's first translation takes most of a second, nearly all of it to compile
/// linq2db's own code. Run in parallel with the rest of the start, it is done before the first page needs it.
/// </summary>
internal static class TranslatorWarmUp
{
    /// <summary>Translates a typical query in the background; nothing waits for it, and nothing is stored.</summary>
    public static void Begin(SaplingDataOptions options) => Task.Run(() =>
    {
        using var database = SaplingDataExtensions.CreateDatabase(options, NullLogger.Instance);
        using var translator = new QueryTranslator(database);
        var culture = "ru";
        var shape = new QueryShape(database);
        System.Linq.Expressions.Expression<Func<SampleIndex, bool>> predicate = row => row.Published && row.Culture == culture;
        shape.Add(predicate);
        translator.Translate(shape, null, 10, data => data.GetTable<SampleIndex>()
            .Where(new PredicateRewriter(shape).Rewrite(predicate))
            .Join(data.GetTable<SampleIndex>(), row => row.DocumentId, row => row.DocumentId, (left, right) => new JoinedRow<SampleIndex, SampleIndex> { Left = left, Right = right })
            .OrderByDescending(row => row.Left.Date)
            .Select(row => row.Right.DocumentId)
            .Take(10));
    });

    private sealed class SampleIndex : MapIndex
    {
        public long DocumentId { get; set; }

        public string? Culture { get; set; }

        public bool Published { get; set; }

        public DateTime? Date { get; set; }
    }
}
