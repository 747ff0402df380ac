using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.Table;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;

namespace ForumOrchard.Tests.Translating;

/// <summary>The desk of a large site. <c>TRANSLATION_SETS=20000</c> is the size that it is made for.</summary>
public sealed class LargeTableTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const int Rounds = 5;

    // A guard against a change in magnitude, not a measurement.
    private const double FarTooMuch = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Table_OfManySets_IsNotFarFromReadingItsRows()
    {
        var sets = int.Parse(Environment.GetEnvironmentVariable("TRANSLATION_SETS") ?? "2000", CultureInfo.InvariantCulture);
        await using var connection = site.Services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
        await connection.OpenAsync(Cancellation);
        await FillAsync(connection, sets);

        var best = (Table: TimeSpan.MaxValue, Rows: TimeSpan.MaxValue);
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var table = await MeasureAsync(() => site.InScopeAsync(async services => found = (await services.GetRequiredService<TranslationTable>().ReadAsync(new TranslationFilter(), 1)).Count));
            var rows = await MeasureAsync(() => ReadRowsAsync(connection));
            best = (table < best.Table ? table : best.Table, rows < best.Rows ? rows : best.Rows);
        }

        var ratio = best.Table / best.Rows;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Table of {found} sets in {best.Table.TotalMilliseconds:0} ms, its bare rows in {best.Rows.TotalMilliseconds:0} ms: {ratio:0.0} times."));
        Assert.InRange(found, sets, int.MaxValue);
        Assert.InRange(ratio, 0, FarTooMuch);
    }

    private static async Task<TimeSpan> MeasureAsync(Func<Task> action)
    {
        var watch = Stopwatch.StartNew();
        await action();
        return watch.Elapsed;
    }

    /// <summary>Articles in Russian and English, each with a document that holds nothing; their ids are far from those that the site gives.</summary>
    private static async Task FillAsync(DbConnection connection, int sets)
    {
        await using var fill = connection.CreateCommand();
        fill.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            CREATE TEMP TABLE Made AS WITH RECURSIVE Number(N) AS (SELECT 0 UNION ALL SELECT N + 1 FROM Number WHERE N + 1 < {2 * sets})
              SELECT N, 1000000 + N AS Id FROM Number;
            INSERT INTO Document (Id, Type, Content, Version) SELECT Id, 'Nothing', '', 1 FROM Made;
            INSERT INTO {nameof(TranslationIndex)} (DocumentId, ContentItemId, ContentItemVersionId, LocalizationSet, Culture, ContentType, Title, Latest, Published, IsBegunFromAnother, Sense, OriginalSense, Words, CreatedUtc, SavedUtc)
              SELECT Id, printf('item%022d', N), printf('version%019d', N), printf('set%023d', N / 2), iif(N % 2, 'en', 'ru'), 'NewsArticle', 'Сурки и их право на норы, статья ' || N, 1, 1, N % 2,
                printf('sense%017d', N), iif(N % 2, printf('sense%017d', N - 1 - N % 3), NULL), 200 + N % 100, '2024-01-01 00:00:00.0000000', '2024-01-02 00:00:00.0000000' FROM Made;
            """);
        await fill.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task ReadRowsAsync(DbConnection connection)
    {
        await using var read = connection.CreateCommand();
        read.CommandText = $"SELECT * FROM {nameof(TranslationIndex)}";
        await using var reader = await read.ExecuteReaderAsync(Cancellation);
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync(Cancellation))
        {
            reader.GetValues(values);
        }
    }
}
