using ForumOrchard.Hosting.Requests;
using ForumOrchard.Languages;
using ForumOrchard.Pages.Translations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;

namespace ForumOrchard.Pages.Untranslated;

/// <summary>The home page of a language that has none yet: leads to the notice that says so. Every page links to it, so it may not be a dead end.</summary>
internal static class MissingHome
{
    /// <summary>After the addresses of items, whose route matches everything.</summary>
    public static void MapMissingHome(this IEndpointRouteBuilder routes) =>
        routes.MapMethods($"{{culture:{CultureRouteConstraint.Name}}}", ReadRoutes.Methods, RedirectAsync).WithOrder(int.MaxValue);

    private static async Task<IResult> RedirectAsync(HttpContext context, string culture)
    {
        var localization = context.RequestServices.GetRequiredService<ILocalizationService>();
        var routes = context.RequestServices.GetRequiredService<IAutorouteEntries>();
        foreach (var other in (await localization.GetSupportedCulturesAsync()).Prepend(await localization.GetDefaultCultureAsync()))
        {
            if (await routes.TryGetEntryByPathAsync("/" + other) is (true, _))
            {
                return Results.LocalRedirect("~" + LanguageVersions.UntranslatedAddress(culture, "/" + other));
            }
        }

        return Results.NotFound();
    }
}
