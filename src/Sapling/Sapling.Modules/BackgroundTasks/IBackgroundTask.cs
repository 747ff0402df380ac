namespace OrchardCore.BackgroundTasks;

/// <summary>Work that the site does on a schedule, in its own scope.</summary>
public interface IBackgroundTask
{
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
