using ForumOrchard.Testing;
using ForumOrchard.Testing.Servers;
using Sapling.Tests.Data;

namespace Sapling.Tests.Redis;

/// <summary>Processes with a folder of keys each: what one has encrypted, a sign-in or a form, the others read.</summary>
public sealed class SharedKeysTests(PostgresServer server) : DataTests(new PostgresTestDatabase(server))
{
    [Fact]
    public async Task Keys_OfNodesThatStartAtOnce_AreReadByBoth()
    {
        await using var redis = new RedisProgram();
        await redis.StartAsync();
        await using var first = await NodeAsync("first", redis);
        await using var second = await NodeAsync("second", redis);

        var said = await Task.WhenAll(new[] { first, second }.Select(node => Task.Run(() => node.Protect($"by {node}"), Cancellation)));

        Assert.Equal("by first", second.Unprotect(said[0]));
        Assert.Equal("by second", first.Unprotect(said[1]));
    }

    [Fact]
    public async Task Keys_RedisHasLostItsData_AreReadByNodesThatStartLater()
    {
        await using var redis = new RedisProgram();
        await redis.StartAsync();
        await using var first = await NodeAsync("first", redis);
        var said = first.Protect("by first");
        Assert.Equal("by first", first.Unprotect(said));

        // Its folder has the key; a node that starts with an empty Redis brings it there.
        await redis.FlushAsync();
        await using var again = await first.RestartAsync(Database, redis.Configuration);
        Assert.Equal("by first", again.Unprotect(said));
        await using var second = await NodeAsync("second", redis);
        Assert.Equal("by first", second.Unprotect(said));
    }

    [Fact]
    public async Task Keys_RedisIsAway_AreThoseOfTheFolder()
    {
        await using var redis = new RedisProgram();
        await redis.StartAsync();
        await using var first = await NodeAsync("first", redis);
        var said = first.Protect("by first");
        await using var second = await NodeAsync("second", redis);
        Assert.Equal("by first", second.Unprotect(said));

        await redis.KillAsync();
        await using var again = await second.RestartAsync(Database, redis.Configuration);

        Assert.Equal("by first", again.Unprotect(said));
    }

    private Task<RedisNode> NodeAsync(string name, RedisProgram redis) => RedisNode.StartAsync(name, Database, redis.Configuration);
}
