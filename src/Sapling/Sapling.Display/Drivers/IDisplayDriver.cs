using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Contributes to the display and the editor of a model; null contributes nothing.</summary>
public interface IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    Task<IDisplayResult?> BuildDisplayAsync(TModel model, TDisplayContext context);

    Task<IDisplayResult?> BuildEditorAsync(TModel model, TEditorContext context);

    Task<IDisplayResult?> UpdateEditorAsync(TModel model, TUpdateContext context);
}

/// <inheritdoc/>
public interface IDisplayDriver<TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>;
