#nullable disable // as Orchard Core's: an override may say that it returns null, or not, and compiles on both runtimes
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using Sapling.Modules.Json;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Base of drivers for one section in the properties of an entity. After an update the section is stored back in the entity.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TModel : class, IEntity
    where TSection : class, new()
{
    /// <summary>The property that holds the section.</summary>
    protected virtual string PropertyName => typeof(TSection).Name;

    public override Task<IDisplayResult> DisplayAsync(TModel model, BuildDisplayContext context) =>
        DisplayAsync(model, GetSection(model), context);

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TSection section, BuildDisplayContext context) =>
        Task.FromResult(Display(model, section, context));

    public virtual IDisplayResult Display(TModel model, TSection section, BuildDisplayContext context) => null;

    public override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) =>
        EditAsync(model, GetSection(model), context);

    public virtual Task<IDisplayResult> EditAsync(TModel model, TSection section, BuildEditorContext context) =>
        Task.FromResult(Edit(model, section, context));

    public virtual IDisplayResult Edit(TModel model, TSection section, BuildEditorContext context) => null;

    public override async Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        var section = GetSection(model);
        var result = await UpdateAsync(model, section, context);
        if (result is not null)
        {
            model.Properties[PropertyName] = JsonSerializer.SerializeToNode(section, StoredJson.Options);
        }

        return result;
    }

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) =>
        Task.FromResult<IDisplayResult>(null);

    protected override void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typeof(TSection).Name : $"{htmlFieldPrefix}.{typeof(TSection).Name}";

    private TSection GetSection(TModel model) =>
        model.Properties[PropertyName] is JsonObject json ? json.Deserialize<TSection>(StoredJson.Options) : new TSection();
}
