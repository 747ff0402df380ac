using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;

namespace Sapling.Features.ContentLocalization.CulturePicker;

/// <summary>
/// Redirects from a page to its translation and stores the choice in the culture cookie. Without a translation it
/// redirects to the same address, which then uses the chosen culture as far as possible.
/// </summary>
internal static class CulturePickerEndpoint
{
    public const string Path = "RedirectToLocalizedContent";
    public const string TargetCulture = "targetculture";
    public const string ContentItemUrl = "contentItemUrl";
    public const string QueryStringValue = "queryStringValue";

    public static void MapCulturePicker(this IEndpointRouteBuilder routes) => routes.MapGet(Path, (Delegate)RedirectAsync);

    private static async Task<IResult> RedirectAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var query = context.Request.Query;
        var supported = await services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync();
        var url = query[ContentItemUrl].ToString();
        if (supported.FirstOrDefault(name => name.Equals(query[TargetCulture], StringComparison.OrdinalIgnoreCase)) is not { } culture
            || !url.StartsWith('/') || url.StartsWith("//", StringComparison.Ordinal) || url.Contains('\\', StringComparison.Ordinal))
        {
            return Results.NotFound();
        }

        var picker = services.GetRequiredService<IContentCulturePickerService>();
        picker.SetContentCulturePickerCookie(culture);
        var translation = (await picker.GetLocalizationsFromRouteAsync(url)).FirstOrDefault(entry => entry.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase));
        if (translation is not null
            && await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByContentItemIdAsync(translation.ContentItemId) is (true, { } route))
        {
            url = "/" + route.Path.TrimStart('/');
        }

        return Results.LocalRedirect($"~{new PathString(url).ToUriComponent()}{QueryString.FromUriComponent(AsQuery(query[QueryStringValue].ToString()))}");
    }

    private static string AsQuery(string text) => text.Length == 0 || text[0] == '?' ? text : "?" + text;
}
