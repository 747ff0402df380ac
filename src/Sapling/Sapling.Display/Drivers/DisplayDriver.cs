#nullable disable // as Orchard Core's: an override may say that it returns null, or not, and compiles on both runtimes
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Base of drivers with their own contexts; override the synchronous or the asynchronous form of each step.</summary>
public class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext> :
    DisplayDriverBase,
    IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    protected static readonly string ModelName = typeof(TModel).Name;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context)
    {
        if (!CanHandleModel(model))
        {
            return NoResult;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return DisplayAsync(model, context);
    }

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context)
    {
        if (!CanHandleModel(model))
        {
            return NoResult;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return EditAsync(model, context);
    }

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context)
    {
        if (!CanHandleModel(model))
        {
            return NoResult;
        }

        BuildPrefix(model, context.HtmlFieldPrefix);
        return UpdateAsync(model, context);
    }

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TDisplayContext context) => Task.FromResult(Display(model, context));

    public virtual IDisplayResult Display(TModel model, TDisplayContext context) => Display(model);

    public virtual IDisplayResult Display(TModel model) => null;

    public virtual Task<IDisplayResult> EditAsync(TModel model, TEditorContext context) => Task.FromResult(Edit(model, context));

    public virtual IDisplayResult Edit(TModel model, TEditorContext context) => Edit(model);

    public virtual IDisplayResult Edit(TModel model) => null;

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TUpdateContext context) => EditAsync(model, context as TEditorContext);

    /// <summary>False skips this driver for a model.</summary>
    public virtual bool CanHandleModel(TModel model) => true;

    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : $"{htmlFieldPrefix}.{ModelName}";

    private static readonly Task<IDisplayResult> NoResult = Task.FromResult<IDisplayResult>(null);
}

/// <summary>Base of drivers of a model.</summary>
public class DisplayDriver<TModel> :
    DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>,
    IDisplayDriver<TModel>
    where TModel : class;

/// <summary>Base of drivers of those models that are a <typeparamref name="TConcrete"/>.</summary>
public class DisplayDriver<TModel, TConcrete> : DisplayDriver<TModel>
    where TModel : class
    where TConcrete : class, TModel
{
    public override bool CanHandleModel(TModel model) => model is TConcrete;
}
