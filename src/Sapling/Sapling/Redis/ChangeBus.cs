using Microsoft.Extensions.Hosting;
using Sapling.Data.Invalidating;
using StackExchange.Redis;

namespace Sapling.Redis;

/// <summary>Tells the other processes that there is something to read in the log of changes. If the message gets lost, they look within half a second anyway.</summary>
internal sealed class ChangeBus(RedisServer redis, InvalidationLog log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        redis.Messages.Subscribe(Channel(), (_, _) => log.Wake(), CommandFlags.FireAndForget);
        log.Known.Written += Tell;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        log.Known.Written -= Tell;
        redis.Messages.Unsubscribe(Channel(), flags: CommandFlags.FireAndForget);
        return Task.CompletedTask;
    }

    private void Tell() => redis.Ask(_ => redis.Messages.Publish(Channel(), RedisValue.EmptyString, CommandFlags.FireAndForget), 0);

    private RedisChannel Channel() => RedisChannel.Literal(redis.Prefix + "changes");
}
