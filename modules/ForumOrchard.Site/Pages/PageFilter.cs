using ForumOrchard.Site.Addresses;
using ForumOrchard.Site.Lists;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;

namespace ForumOrchard.Site.Pages;

/// <summary>Before a page of the site is rendered: completes its description and writes its head.</summary>
public sealed class PageFilter(ICurrentPage current, ISiteAddresses addresses, Breadcrumbs breadcrumbs, PageHead head) : IAsyncResultFilter
{
    // What the runtime's pager calls the number of a page in addresses.
    private const string PageNumber = "pagenum";

    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (current.Description is { } page && !AdminAttribute.IsApplied(context.HttpContext))
        {
            page.Path ??= AddressOf(context.HttpContext.Request, (context.Result as ViewResult)?.Model as ContentListViewModel);
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

        await next();
    }

    /// <summary>The address of the page; of a list, with those parts of the query that choose what it shows and no others.</summary>
    private static string AddressOf(HttpRequest request, ContentListViewModel? list)
    {
        var query = new QueryBuilder();
        var chosen = list?.Filters.Where(filter => !string.IsNullOrEmpty(filter.Value)).Select(filter => filter.Name).Append(PageNumber) ?? [];
        foreach (var name in chosen)
        {
            if (request.Query[name].ToString() is { Length: > 0 } value)
            {
                query.Add(name, value);
            }
        }

        return request.Path.ToUriComponent() + query.ToQueryString().ToUriComponent();
    }
}
