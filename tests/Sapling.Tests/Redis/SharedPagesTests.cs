using System.Diagnostics;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Servers;
using Sapling.Tests.Data;

namespace Sapling.Tests.Redis;

/// <summary>Two processes on one PostgreSQL database and one Redis, which fails in every way.</summary>
public sealed class SharedPagesTests(PostgresServer server) : DataTests(new PostgresTestDatabase(server))
{
    [Fact]
    public async Task Page_RenderedByOneNode_IsShownByTheOther()
    {
        await using var redis = await StartRedisAsync();
        await using var first = await NodeAsync("first", redis);
        await using var second = await NodeAsync("second", redis);

        Assert.Equal("first 1", await first.GetAsync());
        Assert.Equal("first 1", await second.GetAsync());
    }

    [Fact]
    public async Task Change_OnOneNode_BothShowWhatWasRenderedAfterIt()
    {
        await using var redis = await StartRedisAsync();
        await using var first = await NodeAsync("first", redis);
        await using var second = await NodeAsync("second", redis);
        Assert.Equal("first 1", await first.GetAsync());

        await second.ChangeAsync();

        // At once on the node that made it, even before it has read the log.
        Assert.Equal("second 1", await second.GetNowAsync());
        var page = await first.GetAsync();
        Assert.NotEqual("first 1", page);
        Assert.Equal(page, await second.GetAsync());
    }

    [Fact]
    public async Task Change_WithRedis_IsHeardAtOnce()
    {
        await using var redis = await StartRedisAsync();
        await using var first = await NodeAsync("first", redis);
        await using var second = await NodeAsync("second", redis);
        var quickest = TimeSpan.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            var before = await first.GetAsync();
            var watch = Stopwatch.StartNew();
            await second.ChangeAsync();
            while (await first.GetNowAsync() == before)
            {
                await Task.Delay(1, Cancellation);
            }

            quickest = watch.Elapsed < quickest ? watch.Elapsed : quickest;
        }

        // Nodes look for changes every 400 ms; one look in ten is by chance within this.
        Assert.True(quickest < TimeSpan.FromMilliseconds(100), $"It took {quickest}.");
    }

    [Fact]
    public async Task Redis_IsAway_PagesComeFromMemoryAndNothingFromBefore()
    {
        await using var redis = await StartRedisAsync();
        await using var first = await NodeAsync("first", redis);
        await using var second = await NodeAsync("second", redis);
        Assert.Equal("first 1", await first.GetAsync());

        await redis.KillAsync();
        await second.ChangeAsync();
        Assert.Equal("second 1", await second.GetAsync());
        Assert.Equal("second 1", await second.GetAsync());
        Assert.Equal("first 2", await first.GetAsync());

        await redis.StartAsync();
        await UntilSharedAsync(first, second);
        Assert.NotEqual("first 1", await first.GetAsync());
        Assert.NotEqual("first 1", await second.GetAsync());
    }

    [Fact]
    public async Task Redis_Hangs_OnePageWaitsABlinkAndTheOthersDoNot()
    {
        await using var redis = await StartRedisAsync();
        await using var first = await NodeAsync("first", redis);
        await using var second = await NodeAsync("second", redis);
        Assert.Equal("first 1", await first.GetAsync());

        redis.Hang();
        await second.ChangeAsync();
        Assert.Equal("second 1", await second.GetAsync());
        var quickest = TimeSpan.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            var watch = Stopwatch.StartNew();
            Assert.Equal("second 1", await second.GetNowAsync());
            quickest = watch.Elapsed < quickest ? watch.Elapsed : quickest;
        }

        Assert.True(quickest < TimeSpan.FromMilliseconds(50), $"A page from memory took {quickest}.");

        redis.GoOn();
        await UntilSharedAsync(first, second);
        Assert.NotEqual("first 1", await first.GetAsync());
    }

    [Fact]
    public async Task Start_WithoutRedis_SharesAsSoonAsItIsThere()
    {
        await using var redis = new RedisProgram();
        await using var first = await NodeAsync("first", redis);
        await using var second = await NodeAsync("second", redis);
        Assert.Equal("first 1", await first.GetAsync());
        Assert.Equal("second 1", await second.GetAsync());

        await redis.StartAsync();

        await UntilSharedAsync(first, second);
    }

    [Fact]
    public async Task Start_OfANode_IsNoReasonToShowPagesOfEarlierOnes()
    {
        await using var redis = await StartRedisAsync();
        await using (var earlier = await NodeAsync("earlier", redis))
        {
            Assert.Equal("earlier 1", await earlier.GetAsync());
        }

        await using var later = await NodeAsync("later", redis);

        Assert.Equal("later 1", await later.GetAsync());
    }

    private async Task<RedisProgram> StartRedisAsync()
    {
        var redis = new RedisProgram();
        await redis.StartAsync();
        return redis;
    }

    private Task<RedisNode> NodeAsync(string name, RedisProgram redis) => RedisNode.StartAsync(name, Database, redis.Configuration);

    /// <summary>A page that one node renders after a change is shown by the other.</summary>
    private static Task UntilSharedAsync(RedisNode first, RedisNode second) => Eventually.SeeAsync(
        async () =>
        {
            await first.ChangeAsync();
            return (await second.GetAsync(), await first.GetAsync());
        },
        pages => pages.Item1 == pages.Item2,
        "the nodes share pages again",
        Cancellation);
}
