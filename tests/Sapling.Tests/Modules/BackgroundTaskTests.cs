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
        using var runner = new BackgroundTaskRunner(services, lifetime, new FastTime(), NullLogger<BackgroundTaskRunner>.Instance);

        await runner.StartAsync(TestContext.Current.CancellationToken);
        await task.SecondRun.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await runner.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(task.Runs >= 2);
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

    /// <summary>A minute passes in ten milliseconds.</summary>
    private sealed class FastTime : TimeProvider
    {
        private readonly DateTimeOffset _start = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => _start + ((DateTimeOffset.UtcNow - _start) * 6000);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            => System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 6000 : dueTime, period);
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
