using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Navigation;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;
using OrchardCore.Admin;

namespace ForumOrchard.Pages.Head;

/// <summary>Completes a page's description and writes its head, before the page is rendered.</summary>
public sealed class PageFilter(ICurrentPage current, ISiteAddresses addresses, Breadcrumbs breadcrumbs, PageHead head) : IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (current.Description is { } page && !AdminAttribute.IsApplied(context.HttpContext))
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

            var response = context.HttpContext.Response;
            if (page.IsSensitive)
            {
                response.Headers.CacheControl = "no-store";
            }
            else if (context.HttpContext.Request is { QueryString: { HasValue: true } query } request
                && page.Path != request.Path.ToUriComponent() + query.ToUriComponent()
                && StringValues.IsNullOrEmpty(response.Headers.CacheControl))
            {
                // There is no end of queries that a page does not know; kept, they would crowd out the pages that people ask for.
                response.Headers.CacheControl = "private, no-cache";
            }

            await head.WriteAsync(page);
        }

        await next();
    }
}
