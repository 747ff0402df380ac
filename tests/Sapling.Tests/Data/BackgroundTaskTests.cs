using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OrchardCore.BackgroundTasks;
using Sapling.Data.BackgroundTasks;
using Sapling.Data.Databases;
using YesSql;

namespace Sapling.Tests.Data;

public sealed class SqliteBackgroundTaskTests() : BackgroundTaskTests(new SqliteTestDatabase());

public sealed class PostgresBackgroundTaskTests(PostgresServer server) : BackgroundTaskTests(new PostgresTestDatabase(server))
{
    [Fact]
    public async Task TryLock_HeldByAnotherNode_IsNotHadUntilItIsGivenBack()
    {
        await using var one = Database.CreateServices();
        await using var other = Database.CreateServices();
        var (here, there) = (one.GetRequiredService<Database>(), other.GetRequiredService<Database>());

        var held = await here.TryLockAsync("task", TimeSpan.Zero, Cancellation);
        Assert.NotNull(held);
        Assert.Null(await there.TryLockAsync("task", TimeSpan.FromMilliseconds(300), Cancellation));
        await using (await there.TryLockAsync("another task", TimeSpan.Zero, Cancellation) ?? throw new InvalidOperationException())
        {
            await held.DisposeAsync();
            await using var next = await there.TryLockAsync("task", TimeSpan.Zero, Cancellation);
            Assert.NotNull(next);
        }
    }

    [Fact]
    public async Task Run_ExclusiveTaskOnTwoNodes_IsAtOneOfThemAtATime()
    {
        var task = new Exclusive();
        await using var here = await StartAsync(task);
        await using var there = await StartAsync(task);

        await UntilAsync(() => task.Runs >= 4);

        Assert.Equal(1, task.MostAtOnce);
    }

    [Fact]
    public async Task RunDue_ExclusiveTask_RunsOnceOnAllNodes()
    {
        var task = new Exclusive();
        await using var here = Database.CreateServices();
        await using var there = Database.CreateServices();
        var scheduled = new ScheduledTask(task);
        for (var minute = 1; minute <= 3; minute++)
        {
            // Whoever comes first, and long after: a node that looks later finds that it has run.
            Time.Advance(TimeSpan.FromMinutes(1));
            var due = new DateTimeOffset(2028, 2, 28, 23, 57, 0, TimeSpan.Zero).AddMinutes(minute);
            await Task.WhenAll(UntilHadAsync(here), UntilHadAsync(there));
            await UntilHadAsync(here);
            Assert.Equal(minute, task.Runs);

            async Task UntilHadAsync(ServiceProvider node)
            {
                while (!await Turns(node).RunDueAsync(scheduled, due, Cancellation))
                {
                    await Task.Delay(20, Cancellation);
                }
            }
        }
    }

    [Fact]
    public async Task RunDue_NodeEndsAmidTheRun_AnotherTakesOver()
    {
        var task = new EndsAtFirst();
        var first = Database.CreateServices();
        await using var second = Database.CreateServices();
        var due = Time.GetUtcNow().AddSeconds(-1);
        var run = Turns(first).RunDueAsync(new ScheduledTask(task), due, task.End.Token);
        await task.Began.Task.WaitAsync(Cancellation);
        Assert.False(await Turns(second).RunDueAsync(new ScheduledTask(task), due, Cancellation));

        await task.End.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        await first.DisposeAsync();

        Assert.True(await Turns(second).RunDueAsync(new ScheduledTask(task), due, Cancellation));
        Assert.Equal(2, task.Runs);
    }

    [BackgroundTask(Schedule = "* * * * *", LockTimeout = 1, LockExpiration = 1)]
    private sealed class EndsAtFirst : IBackgroundTask
    {
        public CancellationTokenSource End { get; } = new();

        public TaskCompletionSource Began { get; } = new();

        public int Runs { get; private set; }

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Began.TrySetResult();
            return ++Runs == 1 ? Task.Delay(Timeout.Infinite, cancellationToken) : Task.CompletedTask;
        }
    }
}

public abstract class BackgroundTaskTests(TestDatabase database) : DataTests(database)
{
    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2028, 2, 28, 23, 57, 30, TimeSpan.Zero));

    [Fact]
    public void NextAfter_Schedule_IsKeptOverALeapDay() => Assert.Equal(
        new DateTimeOffset(2028, 2, 29, 9, 30, 0, TimeSpan.Zero),
        new ScheduledTask(new Daily()).NextAfter(Time.GetUtcNow()));

    [Fact]
    public async Task Run_ATaskThatNeverEnds_DelaysNoOther()
    {
        var slow = new Endless();
        var quick = new Counting();
        await using var node = await StartAsync(slow, quick);

        await UntilAsync(() => slow.Runs == 1 && quick.Runs >= 3);

        Assert.Equal(1, slow.Runs);
    }

    [Fact]
    public async Task Run_Fails_IsRecordedAndRunsAgainWhenDue()
    {
        var task = new FailsAtFirst();
        await using var node = await StartAsync(task);

        await UntilAsync(async () => (await RecordAsync())?.Failure is not null);
        task.IsMended = true;
        var failed = await RecordAsync();
        await UntilAsync(async () => (await RecordAsync())?.Failure is null);
        var succeeded = await RecordAsync();

        Assert.Equal("it is not mended yet", failed!.Failure);
        Assert.True(succeeded!.FailedUtc >= failed.FailedUtc);
        Assert.True(succeeded.LastRunUtc > failed.LastRunUtc);
        Assert.True(succeeded.NextRunUtc > succeeded.LastRunUtc);
    }

    [Fact]
    public async Task Run_Disabled_NeverHappens()
    {
        var (never, control) = (new Disabled(), new Counting());
        await using var node = await StartAsync(never, control);

        await UntilAsync(() => control.Runs >= 2);

        Assert.Equal(0, never.Runs);
    }

    /// <summary>A node of the site.</summary>
    protected async Task<IAsyncDisposable> StartAsync(params IBackgroundTask[] tasks)
    {
        var services = Database.CreateServices(services =>
        {
            foreach (var task in tasks)
            {
                services.AddSingleton(task);
            }
        });
        var runner = new BackgroundTaskRunner(services, Turns(services), new Started(), Time);
        await runner.StartAsync(Cancellation);
        return new Node(services, runner);
    }

    private protected BackgroundTaskTurns Turns(ServiceProvider services) =>
        new(services, services.GetRequiredService<IStore>(), services.GetRequiredService<Database>(), Time, NullLogger<BackgroundTaskTurns>.Instance);

    /// <summary>Advances the time by minutes until something has happened.</summary>
    protected Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    protected async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var minutes = 0; !await condition(); minutes++)
        {
            Assert.True(minutes < 500, "It has not happened in 500 minutes.");
            Time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20, Cancellation);
        }
    }

    private Task<BackgroundTaskRecord?> RecordAsync() => Database.ReadAsync(session => session.Query().For<BackgroundTaskRecord>().FirstOrDefaultAsync());

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class FailsAtFirst : IBackgroundTask
    {
        private volatile bool _isMended;

        /// <summary>Set when the failure was seen: on a busy machine the next run may come before anybody looks.</summary>
        public bool IsMended
        {
            set => _isMended = value;
        }

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
            _isMended ? Task.CompletedTask : throw new InvalidOperationException("it is not mended yet");
    }

    private abstract class Counted : IBackgroundTask
    {
        private int _runs;

        public int Runs => _runs;

        public virtual Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _runs);
            return Task.CompletedTask;
        }
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Counting : Counted;

    [BackgroundTask(Schedule = "* * * * *", Enable = false)]
    private sealed class Disabled : Counted;

    [BackgroundTask(Schedule = "30 9 * * *")]
    private sealed class Daily : Counted;

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class Endless : Counted
    {
        public override async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            await base.DoWorkAsync(serviceProvider, cancellationToken);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    [BackgroundTask(Schedule = "* * * * *", LockTimeout = 1, LockExpiration = 1)]
    protected sealed class Exclusive : IBackgroundTask
    {
        private int _atOnce;
        private int _mostAtOnce;
        private int _runs;

        public int Runs => _runs;

        public int MostAtOnce => _mostAtOnce;

        public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            _mostAtOnce = Math.Max(_mostAtOnce, Interlocked.Increment(ref _atOnce));
            await Task.Delay(100, cancellationToken);
            Interlocked.Decrement(ref _atOnce);
            Interlocked.Increment(ref _runs);
        }
    }

    private sealed class Node(ServiceProvider services, BackgroundTaskRunner runner) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await runner.StopAsync(CancellationToken.None);
            runner.Dispose();
            await services.DisposeAsync();
        }
    }

    private sealed class Started : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted { get; } = new(canceled: true);

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}
