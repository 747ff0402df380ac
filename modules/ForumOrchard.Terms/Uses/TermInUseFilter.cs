using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Taxonomies;

namespace ForumOrchard.Terms.Uses;

/// <summary>Keeps a term that items have: Orchard Core would delete it, and the items would silently lose their topic or kind.</summary>
internal sealed class TermInUseFilter(
    TermUses uses, IContentManager contents, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<TermInUseFilter> H) : IAsyncActionFilter
{
    private const string Area = "OrchardCore.Taxonomies";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (IsDeletion(context)
            && context.ActionArguments.TryGetValue("taxonomyContentItemId", out var container) && container is string taxonomyId
            && context.ActionArguments.TryGetValue("taxonomyItemId", out var item) && item is string termId
            && await authorization.AuthorizeAsync(context.HttpContext.User, Permissions.ManageTaxonomies)
            && TermList.Of(await contents.GetAsync(taxonomyId, VersionOptions.Latest)) is var terms
            && terms.ById(termId) is { } term
            && await uses.OfAsync(terms.WithThoseBelow(term).Select(one => one.ContentItemId)) is { Count: > 0 } items)
        {
            await notifier.ErrorAsync(H["“{0}” stays: it or what is below it is used in {1} items, which would lose it. Give them another term first, or merge it with another.", term.Label(), items.Count]);
            context.Result = new RedirectToActionResult("Edit", "Admin", new { area = Area, taxonomyContentItemId = taxonomyId, taxonomyItemId = termId });
            return;
        }

        await next();
    }

    private static bool IsDeletion(ActionExecutingContext context) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method)
        && context.RouteData.Values is var route
        && (string?)route["area"] == Area && (string?)route["controller"] == "Admin" && (string?)route["action"] == "Delete";
}
