using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Sapling.Display.ModelBinding;

/// <summary>Holds the updater of this scope; outside of MVC one that binds nothing.</summary>
internal sealed class UpdateModelAccessor : IUpdateModelAccessor
{
    private IUpdateModel? _updater;

    public IUpdateModel ModelUpdater
    {
        get => _updater ??= new NullModelUpdater();
        set => _updater = value;
    }
}

/// <summary>Gives the accessor the running controller.</summary>
internal sealed class ModelUpdaterFilter(IUpdateModelAccessor accessor) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is ControllerBase controller)
        {
            accessor.ModelUpdater = new ControllerModelUpdater(controller);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
