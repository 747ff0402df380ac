namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Handles the display of a model, after its drivers.</summary>
public interface IDisplayHandler<TModel>
{
    Task BuildDisplayAsync(TModel model, BuildDisplayContext context);

    Task BuildEditorAsync(TModel model, BuildEditorContext context);

    Task UpdateEditorAsync(TModel model, UpdateEditorContext context);
}
