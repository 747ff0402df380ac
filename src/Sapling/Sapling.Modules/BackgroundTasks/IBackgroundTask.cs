namespace OrchardCore.BackgroundTasks;

/// <summary>Work that the site does by itself on a schedule, in a scope of its own.</summary>
public interface IBackgroundTask
{
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
