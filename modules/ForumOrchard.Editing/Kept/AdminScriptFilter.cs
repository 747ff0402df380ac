using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;
using OrchardCore.ResourceManagement;

namespace ForumOrchard.Editing.Kept;

/// <summary>Adds the script to every page of the admin: a kept text is also removed where there is no form, after a save and at sign-out.</summary>
internal sealed class AdminScriptFilter(IResourceManager resources) : IAsyncResultFilter
{
    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is ViewResult && AdminAttribute.IsApplied(context.HttpContext))
        {
            resources.RegisterUrl("script", "~/ForumOrchard.Editing/editing.js", null).ShouldAppendVersion(true).SetAttribute("type", "module").AtFoot();
        }

        return next();
    }
}
