using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.BackgroundTasks;
using Sapling.BackgroundTasks;

namespace Sapling.Tests.Modules;

public class BackgroundTaskTests
{
    [Fact]
    public async Task ExecuteAsync_TaskFails_RunsAgainWhenDue()
    {
        var task = new FailsFirst();
        await using var services = new ServiceCollection().AddSingleton<IBackgroundTask>(task).BuildServiceProvider();
        using var lifetime = new Started();
        using var runner = new BackgroundTaskRunner(services, lifetime, new LeapingTime(), NullLogger<BackgroundTaskRunner>.Instance);

        await runner.StartAsync(TestContext.Current.CancellationToken);
        await task.SecondRun.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await runner.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(task.Runs >= 2);
    }

    [Fact]
    public async Task ExecuteAsync_Schedules_AreKeptEachByItself()
    {
        var time = new LeapingTime();
        var (often, daily, never) = (new EveryFiveMinutes(time), new EveryDay(time), new Disabled(time));
        await using var services = new ServiceCollection()
            .AddSingleton<IBackgroundTask>(often).AddSingleton<IBackgroundTask>(daily).AddSingleton<IBackgroundTask>(never).BuildServiceProvider();
        using var lifetime = new Started();
        using var runner = new BackgroundTaskRunner(services, lifetime, time, NullLogger<BackgroundTaskRunner>.Instance);

        await runner.StartAsync(TestContext.Current.CancellationToken);
        await daily.SecondRun.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        await runner.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["09:05", "09:10", "09:15"], often.Times.Take(3).Select(at => at.ToString("HH:mm", CultureInfo.InvariantCulture)));
        Assert.Equal([new DateTime(2026, 3, 8, 9, 30, 0), new DateTime(2026, 3, 9, 9, 30, 0)], daily.Times.Take(2));
        Assert.Empty(never.Times);
    }

    [BackgroundTask(Schedule = "* * * * *")]
    private sealed class FailsFirst : IBackgroundTask
    {
        private readonly TaskCompletionSource _secondRun = new();

        public int Runs { get; private set; }

        public Task SecondRun => _secondRun.Task;

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            if (++Runs == 1)
            {
                throw new InvalidOperationException("the first run fails");
            }

            _secondRun.TrySetResult();
            return Task.CompletedTask;
        }
    }

    private abstract class Recorded(TimeProvider time) : IBackgroundTask
    {
        private readonly TaskCompletionSource _secondRun = new();

        /// <summary>When it ran.</summary>
        public ConcurrentQueue<DateTime> Times { get; } = [];

        public Task SecondRun => _secondRun.Task;

        public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
        {
            Times.Enqueue(time.GetUtcNow().UtcDateTime);
            if (Times.Count == 2)
            {
                _secondRun.SetResult();
            }

            return Task.CompletedTask;
        }
    }

    [BackgroundTask(Schedule = "*/5 * * * *")]
    private sealed class EveryFiveMinutes(TimeProvider time) : Recorded(time);

    [BackgroundTask(Schedule = "30 9 * * *")]
    private sealed class EveryDay(TimeProvider time) : Recorded(time);

    [BackgroundTask(Schedule = "* * * * *", Enable = false)]
    private sealed class Disabled(TimeProvider time) : Recorded(time);

    /// <summary>Whoever waits has the time come at once.</summary>
    private sealed class LeapingTime : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 8, 9, 2, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _now += dueTime > TimeSpan.Zero ? dueTime : TimeSpan.Zero;
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }

    private sealed class Started : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted { get; } = new(canceled: true);

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => _stopping.Token;

        public void StopApplication() => _stopping.Cancel();

        public void Dispose() => _stopping.Dispose();
    }
}
