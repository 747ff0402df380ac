using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Publishing;

/// <summary>Leads on after Orchard Core's form has published an item.</summary>
internal sealed class AfterPublishingFilter(PublishedItems published, IUrlHelperFactory urls) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || executed.Result is not (RedirectResult or LocalRedirectResult or RedirectToActionResult or RedirectToRouteResult))
        {
            return;
        }

        var button = (await request.ReadFormAsync())[AfterPublishing.Buttons].ToString();
        if (button is AfterPublishing.View or AfterPublishing.New && published.Find(Argument(context, "contentItemId"), Argument(context, "id")) is { } item)
        {
            executed.Result = Next(button, item, urls.GetUrlHelper(context)) ?? executed.Result;
        }
    }

    private static IActionResult? Next(string button, ContentItem item, IUrlHelper url) =>
        button == AfterPublishing.New ? new RedirectToRouteResult("CreateContentItem", new { area = "OrchardCore.Contents", id = item.ContentType })
        : item.TryGet<AutoroutePart>(out var route) && !string.IsNullOrEmpty(route.Path) ? new LocalRedirectResult(url.Content("~" + new PathString("/" + route.Path.TrimStart('/')).ToUriComponent()))
        : null;

    private static string? Argument(ActionExecutingContext context, string name) => context.ActionArguments.TryGetValue(name, out var value) ? value as string : null;
}
