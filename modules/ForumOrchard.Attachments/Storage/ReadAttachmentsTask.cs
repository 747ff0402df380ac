using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Attachments.Storage;

/// <summary>Reads queued files, each in its own unit of work.</summary>
[BackgroundTask(
    Title = "Text of attached files",
    Schedule = "* * * * *",
    Description = "Reads files that were attached or changed, so that they can be searched.",
    LockTimeout = 1000,
    LockExpiration = 300_000)]
public sealed class ReadAttachmentsTask : IBackgroundTask
{
    /// <summary>Start no further file after this time: other tasks need their turn, and the next run is a minute away.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var reading = serviceProvider.GetRequiredService<FileReading>();
        var last = 0L;
        while (watch.Elapsed < Enough && !cancellationToken.IsCancellationRequested)
        {
            KeptText? next = null;
            await ShellScope.UsingChildScopeAsync(async scope => next = await scope.ServiceProvider.GetRequiredService<WaitingFiles>().BeginAsync(last, cancellationToken));
            if (next is null)
            {
                return;
            }

            // A file that cannot be fetched waits for the next run and does not block the others.
            last = next.Id;
            if (await reading.ReadAsync(next.Path, cancellationToken) is { } read)
            {
                await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<WaitingFiles>().EndAsync(last, read));
            }
        }
    }
}
