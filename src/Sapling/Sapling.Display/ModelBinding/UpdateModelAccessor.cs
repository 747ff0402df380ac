using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Sapling.Display.ModelBinding;

/// <summary>Holds the updater of this scope; outside of MVC it binds nothing.</summary>
internal sealed class UpdateModelAccessor : IUpdateModelAccessor
{
    private IUpdateModel? _updater;

    public IUpdateModel ModelUpdater
    {
        get => _updater ??= new NullModelUpdater();
        set => _updater = value;
    }
}

/// <summary>Passes the running controller to the accessor.</summary>
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
