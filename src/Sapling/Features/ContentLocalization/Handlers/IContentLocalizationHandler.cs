namespace OrchardCore.ContentLocalization.Handlers;

/// <summary>Takes part when an item is translated.</summary>
public interface IContentLocalizationHandler
{
    /// <summary>The copy is made, but not stored.</summary>
    Task LocalizingAsync(LocalizationContentContext context);

    /// <summary>The copy is stored; called in reverse order.</summary>
    Task LocalizedAsync(LocalizationContentContext context);
}

/// <summary>Base of handlers that take part in one step only.</summary>
public abstract class ContentLocalizationHandlerBase : IContentLocalizationHandler
{
    /// <inheritdoc/>
    public virtual Task LocalizingAsync(LocalizationContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task LocalizedAsync(LocalizationContentContext context) => Task.CompletedTask;
}
