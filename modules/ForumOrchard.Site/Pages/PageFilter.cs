using ForumOrchard.Site.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;

namespace ForumOrchard.Site.Pages;

/// <summary>Before a page of the site is rendered: completes its description and writes its head.</summary>
public sealed class PageFilter(ICurrentPage current, ISiteAddresses addresses, Breadcrumbs breadcrumbs, PageHead head) : IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.Result is ViewResult && !AdminAttribute.IsApplied(context.HttpContext))
        {
            if (current.Description is { } page)
            {
                page.Path ??= context.HttpContext.Request.Path.ToUriComponent();
                page.Url = await addresses.AbsoluteAsync(page.Path);
                if (page.Ancestors.Count == 0 && !page.IsHome)
                {
                    foreach (var step in await breadcrumbs.FindAsync(page.Path))
                    {
                        page.Ancestors.Add(step);
                    }
                }

                if (page.IsSensitive)
                {
                    context.HttpContext.Response.Headers.CacheControl = "no-store";
                }

                await head.WriteAsync(page);
            }
        }

        await next();
    }
}
