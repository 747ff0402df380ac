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
/// The site's root has no page: it redirects to the home page of a language, chosen by the cookie, otherwise by
/// Accept-Language, otherwise by the site settings. <c>/?lang=en</c> of the former site keeps working permanently.
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
