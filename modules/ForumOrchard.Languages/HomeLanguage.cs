using System.Globalization;
using ForumOrchard.Hosting.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ForumOrchard.Languages;

/// <summary>
/// The root of the site has no page: it leads to the home page of a language, the one that the cookie, else Accept-Language,
/// else the site's settings name. The former site's <c>/?lang=en</c> keeps its meaning for good.
/// </summary>
internal static class HomeLanguage
{
    public static void MapHomeLanguage(this IEndpointRouteBuilder routes) => routes.MapRead("/", context => Redirect(context).ExecuteAsync(context));

    private static IResult Redirect(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value;
        if (options.Named(context.Request.Query["lang"].ToString()) is { } asked)
        {
            return Results.LocalRedirect($"~/{asked.Name}", permanent: true);
        }

        context.Response.Headers.Append(HeaderNames.Vary, "Accept-Language, Cookie");
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.LocalRedirect($"~/{CultureInfo.CurrentUICulture.Name}");
    }
}
