using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Takes part in the set-up of a site.</summary>
public interface ISetupEventHandler
{
    /// <summary>Runs within the unit of work of set-up, after the recipe.</summary>
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>The unit of work was taken back.</summary>
    Task FailedAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>The unit of work is committed.</summary>
    Task SucceededAsync() => Task.CompletedTask;
}
