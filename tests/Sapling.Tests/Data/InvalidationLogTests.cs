using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Data.Databases;
using Sapling.Data.Invalidating;
using Sapling.Modules.Cache;
using YesSql;

namespace Sapling.Tests.Data;

/// <summary>Two processes on one PostgreSQL database, at the level of the data layer.</summary>
public sealed class InvalidationLogTests(PostgresServer server) : DataTests(new PostgresTestDatabase(server))
{
    private readonly Heard _here = new();
    private readonly Heard _there = new();

    [Fact]
    public async Task Commit_SignalAndTag_AreHeardByTheOtherOnceAndHereOnce()
    {
        await using var first = await NodeAsync(_here);
        await using var second = await NodeAsync(_there);

        await ChangeAsync(first);
        Assert.Equal(["menu", "page"], _here.Words);
        Assert.Empty(_there.Words);

        for (var round = 0; round < 3; round++)
        {
            await CatchUpAsync(second);
            await CatchUpAsync(first);
        }

        Assert.Equal(["menu", "page"], _here.Words);
        Assert.Equal(["menu", "page"], _there.Words);
    }

    [Fact]
    public async Task Commit_Fails_IsNotHeard()
    {
        await using var first = await NodeAsync(_here);
        await using var second = await NodeAsync(_there);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ShellScope.UsingNewScopeAsync(first, async scope =>
        {
            scope.Invalidate("word", "menu");
            await scope.ServiceProvider.GetRequiredService<ISession>().FlushAsync(Cancellation);
            throw new InvalidOperationException();
        }));
        await CatchUpAsync(second);

        Assert.Empty(_here.Words);
        Assert.Empty(_there.Words);
        Assert.Equal(0, await CountAsync(first));
    }

    [Fact]
    public async Task Commit_LaterThanANewerOne_IsHeardAllTheSame()
    {
        await using var first = await NodeAsync(_here);
        await using var second = await NodeAsync(_there);
        var log = first.GetRequiredService<InvalidationLog>();
        await using var slow = await first.GetRequiredService<Database>().OpenAsync(Cancellation);
        await slow.BeginAsync(Cancellation);
        await slow.WriteAsync([log.Record([new("word", "slow")])], Cancellation);

        await ChangeAsync(first);
        await CatchUpAsync(second);
        await CatchUpAsync(second);
        Assert.Equal(["menu", "page"], _there.Words);

        await slow.CommitAsync(Cancellation);
        await CatchUpAsync(second);
        await CatchUpAsync(second);
        Assert.Equal(["menu", "page", "slow"], _there.Words);
    }

    [Fact]
    public async Task Commit_WithinAUnitOfWork_CarriesWhatWasSaidBefore()
    {
        await using var first = await NodeAsync(_here);
        await using var second = await NodeAsync(_there);

        await ShellScope.UsingNewScopeAsync(first, async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            scope.Invalidate("word", "menu");
            await session.SaveAsync(new Article { Title = "first" });
            await session.SaveChangesAsync(Cancellation);

            // Whoever can see the article must not keep the old menu.
            await CatchUpAsync(second);
            Assert.Equal(["menu"], _there.Words);
            Assert.Empty(_here.Words);
            scope.Invalidate("word", "menu");
        });
        await CatchUpAsync(second);

        Assert.Equal(["menu", "menu"], _there.Words);
        Assert.Equal(["menu"], _here.Words);
    }

    [Fact]
    public async Task Commit_OfManyUnitsWithoutASession_GivesConnectionsBack()
    {
        await using var first = await NodeAsync(_here);

        // The pool has twenty connections.
        for (var unit = 0; unit < 30; unit++)
        {
            await ChangeAsync(first);
        }

        Assert.Equal(30, await CountAsync(first));
    }

    [Fact]
    public async Task CatchUp_HandlerFails_TellsAgain()
    {
        await using var first = await NodeAsync(_here);
        await using var second = await NodeAsync(_there);
        await ChangeAsync(first);

        _there.Fails = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => CatchUpAsync(second));
        _there.Fails = false;
        await CatchUpAsync(second);

        Assert.Equal(["menu", "page"], _there.Words);
    }

    [Fact]
    public async Task Begin_NewNode_HearsNothingOld()
    {
        await using var first = await NodeAsync(_here);
        await ChangeAsync(first);

        await using var second = await NodeAsync(_there);
        await CatchUpAsync(second);

        Assert.Empty(_there.Words);
    }

    [Fact]
    public async Task DeferredSignal_OfAnotherNode_ChangesTheTokenHere()
    {
        await using var first = await NodeAsync(_here);
        await using var second = await NodeAsync(_there);
        var token = second.GetRequiredService<ISignal>().GetToken("terms");
        var other = second.GetRequiredService<ISignal>().GetToken("roles");

        await ShellScope.UsingNewScopeAsync(first, _ =>
        {
            ShellScope.AddDeferredSignal("terms");
            return Task.CompletedTask;
        });
        await CatchUpAsync(second);

        Assert.True(token.HasChanged);
        Assert.False(other.HasChanged);
    }

    [Fact]
    public async Task Thin_RowsOfADayAgo_AreGoneAndYoungerStay()
    {
        await using var first = await NodeAsync(_here);
        await ChangeAsync(first);
        await ChangeAsync(first);
        await ExecuteAsync(first, "UPDATE \"t_Invalidation\" SET \"CreatedUtc\" = \"CreatedUtc\" - interval '25 hours' WHERE \"Id\" = 1");
        await ExecuteAsync(first, "UPDATE \"t_Invalidation\" SET \"CreatedUtc\" = \"CreatedUtc\" - interval '23 hours' WHERE \"Id\" = 2");

        await new ThinInvalidationLogTask(first.GetRequiredService<InvalidationLog>()).DoWorkAsync(first, Cancellation);

        Assert.Equal(1, await CountAsync(first));
    }

    private async Task<ServiceProvider> NodeAsync(Heard heard)
    {
        var node = Database.CreateServices(services => services.AddSingleton<IInvalidationHandler>(heard));
        await node.GetRequiredService<InvalidationLog>().BeginAsync(Cancellation);
        return node;
    }

    private static Task ChangeAsync(ServiceProvider node) => ShellScope.UsingNewScopeAsync(node, scope =>
    {
        scope.Invalidate("word", "menu");
        scope.Invalidate("word", "page");
        scope.Invalidate("word", "menu");
        scope.Invalidate("of another version", "menu");
        return Task.CompletedTask;
    });

    private static Task CatchUpAsync(ServiceProvider node) => node.GetRequiredService<InvalidationLog>().CatchUpAsync(Cancellation);

    private static async Task<long> CountAsync(ServiceProvider node)
    {
        await using var connection = await node.GetRequiredService<Database>().OpenAsync(Cancellation);
        return await connection.ReadNumberAsync(SqlStatement.Of("SELECT count(*) FROM \"t_Invalidation\""), Cancellation) ?? -1;
    }

    private static async Task ExecuteAsync(ServiceProvider node, string sql)
    {
        await using var connection = await node.GetRequiredService<Database>().OpenAsync(Cancellation);
        await connection.BeginAsync(Cancellation);
        await connection.WriteAsync([new WriteCommand(sql, [])], Cancellation);
        await connection.CommitAsync(Cancellation);
    }

    private sealed class Heard : IInvalidationHandler
    {
        public List<string> Words { get; } = [];

        public bool Fails { get; set; }

        public string Kind => "word";

        public int Order => 0;

        public Task InvalidateAsync(IReadOnlyCollection<string> values)
        {
            if (Fails)
            {
                throw new InvalidOperationException();
            }

            Words.AddRange(values.Order(StringComparer.Ordinal));
            return Task.CompletedTask;
        }
    }
}

/// <summary>SQLite is used by a single process.</summary>
public sealed class SqliteInvalidationLogTests() : DataTests(new SqliteTestDatabase())
{
    [Fact]
    public async Task Commit_Signal_IsHeardHereAndWrittenNowhere()
    {
        var services = (ServiceProvider)Database.Services;
        var token = services.GetRequiredService<ISignal>().GetToken("terms");

        await ShellScope.UsingNewScopeAsync(services, _ =>
        {
            ShellScope.AddDeferredSignal("terms");
            return Task.CompletedTask;
        });

        Assert.True(token.HasChanged);
        await using var connection = await services.GetRequiredService<Database>().OpenAsync(Cancellation);
        Assert.Equal(0, await connection.ReadNumberAsync(SqlStatement.Of("SELECT count(*) FROM sqlite_master WHERE name LIKE '%Invalidation%'"), Cancellation));
    }
}
