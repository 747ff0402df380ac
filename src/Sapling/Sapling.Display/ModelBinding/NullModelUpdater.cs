using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds nothing, for callers without a form.</summary>
public class NullModelUpdater : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new();

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class => Task.FromResult(false);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class => Task.FromResult(false);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class => Task.FromResult(false);

    public bool TryValidateModel(object model) => false;

    public bool TryValidateModel(object model, string prefix) => false;
}
