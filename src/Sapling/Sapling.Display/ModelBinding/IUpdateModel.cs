using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Fills a model from the posted form and validates it.</summary>
public interface IUpdateModel
{
    ModelStateDictionary ModelState { get; }

    Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class;

    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class;

    /// <param name="model">The model to fill.</param>
    /// <param name="prefix">Name prefix of form fields.</param>
    /// <param name="includeExpressions">The only properties to bind.</param>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class;

    bool TryValidateModel(object model);

    bool TryValidateModel(object model, string prefix);
}
