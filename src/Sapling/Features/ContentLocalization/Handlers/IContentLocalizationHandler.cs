namespace OrchardCore.ContentLocalization.Handlers;

/// <summary>Handles the translation of an item.</summary>
public interface IContentLocalizationHandler
{
    /// <summary>After the copy was created, before it is stored.</summary>
    Task LocalizingAsync(LocalizationContentContext context);

    /// <summary>After the copy was stored; handlers run in reverse order.</summary>
    Task LocalizedAsync(LocalizationContentContext context);
}

/// <summary>Base of handlers that need only one step.</summary>
public abstract class ContentLocalizationHandlerBase : IContentLocalizationHandler
{
    /// <inheritdoc/>
    public virtual Task LocalizingAsync(LocalizationContentContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public virtual Task LocalizedAsync(LocalizationContentContext context) => Task.CompletedTask;
}
