using System.Runtime.InteropServices;
using ForumOrchard.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;
using YesSql;

namespace ForumOrchard.Tests.Data;

/// <summary>SQLite answers the pages' queries through an index, never with a full table scan.</summary>
public sealed class QueryPlanTests
{
    private static readonly string[] Pages =
    [
        "/en", "/en/news", "/en/laws?pagenum=2", "/en/news/2024/09", "/en/news/2024/09/regional-dialogue-ca",
        "/en/publications", "/en/publications?kind=shadow-report", "/en/publications?topic=violence-against-women", "/en/publications?year=2015",
        "/en/publications?program=violence-against-women", "/en/laws", "/en/laws/national", "/en/laws/international?kind=convention",
        "/en/laws?kind=law", "/en/laws?status=in-force", "/en/laws/cedaw", "/en/dialogues", "/en/dialogues?country=kyrgyzstan", "/en/dialogues?year=2024",
        "/en/dialogues/civil-society-in-central-asia-and-mongolia-2024", "/en/programs", "/en/programs/violence-against-women",
        "/en/about/members", "/en/feed", "/sitemap.xml", "/sitemap-1.xml",
    ];

    // Excludes the index of translations, whose rows the runtime reads once to keep them in memory.
    private static readonly string[] Indexes =
    [
        "NewsArticleIndex", "PublicationIndex", "LegalActIndex", "LegalActRelationIndex", "LegalActProgramIndex", "DialogueIndex", "DialogueProgramIndex", "CommentIndex", "ContentItemIndex",
        "TaxonomyIndex",
    ];

    private static readonly string[] PagesOfTheAdmin = ["/admin", "/Admin/Contents/ContentItems?type=Publication", "/admin/Comments"];

    // The managed wrapper keeps its list of statements only if enabled before the first one.
    private static readonly NextStatement Next = Function<NextStatement>("sqlite3_next_stmt");
    private static readonly SqlOfStatement SqlOf = Function<SqlOfStatement>("sqlite3_sql");

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate IntPtr NextStatement(IntPtr connection, IntPtr statement);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate IntPtr SqlOfStatement(IntPtr statement);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_Always_FindTheirRowsByAnIndex()
    {
        await using var site = new ForumSite { RunsBackgroundTasks = false };
        await site.InitializeAsync();
        await site.Client.GetStringAsync("/en", Cancellation);
        await site.RestartAsync();

        using var editor = await Visitors.SignInAsync(site);
        foreach (var page in Pages)
        {
            await site.Client.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation);
        }

        foreach (var page in PagesOfTheAdmin)
        {
            await editor.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation);
        }

        var plans = await PlansAsync(site);

        Assert.All(Indexes, index => Assert.Contains(plans, plan => Reads(plan.Sql, index)));
        var scans = plans.Where(plan => Indexes.Any(index => Reads(plan.Sql, index)) && plan.Steps.Any(IsScan));
        Assert.Equal(string.Empty, string.Join('\n', scans.Select(plan => $"{string.Join("; ", plan.Steps)}: {plan.Sql}")));
    }

    private static bool Reads(string sql, string index) => sql.Contains($"[{index}]", StringComparison.Ordinal);

    /// <summary>Whether a step reads a table without an index; constant values in the statement are not a table.</summary>
    private static bool IsScan(string step) =>
        step.StartsWith("SCAN ", StringComparison.Ordinal)
        && step != "SCAN CONSTANT ROW"
        && !step.Contains(" INDEX ", StringComparison.Ordinal)
        && !step.Contains(" VIRTUAL TABLE ", StringComparison.Ordinal);

    /// <summary>The statements that the site has prepared on its connections, each with SQLite's query plan.</summary>
    private static async Task<IReadOnlyList<(string Sql, string[] Steps)>> PlansAsync(ForumSite site)
    {
        var sessions = new List<ISession>();
        var plans = new Dictionary<string, string[]>(StringComparer.Ordinal);
        try
        {
            // Concurrent sessions have a connection each: together they have all statements used by the pages.
            for (var i = 0; i < 8; i++)
            {
                var session = site.Services.GetRequiredService<IStore>().CreateSession();
                sessions.Add(session);
                var connection = (SqliteConnection)await session.CreateConnectionAsync(Cancellation);
                foreach (var sql in SelectsOf(connection.Handle!).Except(plans.Keys))
                {
                    plans[sql] = PlanOf(connection.Handle!, sql);
                }
            }
        }
        finally
        {
            foreach (var session in sessions)
            {
                await session.DisposeAsync();
            }
        }

        return [.. plans.Select(plan => (plan.Key, plan.Value))];
    }

    private static List<string> SelectsOf(sqlite3 connection)
    {
        var statements = new List<string>();
        var handle = connection.DangerousGetHandle();
        for (var statement = Next(handle, IntPtr.Zero); statement != IntPtr.Zero; statement = Next(handle, statement))
        {
            var sql = Marshal.PtrToStringUTF8(SqlOf(statement))!;
            if (sql.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase))
            {
                statements.Add(sql);
            }
        }

        return statements;
    }

    private static string[] PlanOf(sqlite3 connection, string sql)
    {
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(connection, "EXPLAIN QUERY PLAN " + sql, out var statement));
        using (statement)
        {
            var steps = new List<string>();
            while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
            {
                steps.Add(raw.sqlite3_column_text(statement, 3).utf8_to_string());
            }

            return [.. steps];
        }
    }

    private static T Function<T>(string name)
        where T : Delegate
    {
        var library = NativeLibrary.Load("e_sqlite3", typeof(SQLite3Provider_e_sqlite3).Assembly, null);
        return Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, name));
    }
}
