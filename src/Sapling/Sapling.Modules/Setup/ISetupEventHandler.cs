using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Handles events of the site's set-up.</summary>
public interface ISetupEventHandler
{
    /// <summary>Runs in the set-up's unit of work, after the recipe.</summary>
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>Runs after the unit of work was rolled back.</summary>
    Task FailedAsync(SetupContext context) => Task.CompletedTask;

    /// <summary>Runs after the unit of work was committed.</summary>
    Task SucceededAsync() => Task.CompletedTask;
}
