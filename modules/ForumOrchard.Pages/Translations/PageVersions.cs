using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.ContentTypes;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Contents;
using OrchardCore.Localization;

namespace ForumOrchard.Pages.Translations;

/// <summary>Finds the languages in which a visitor can read an item.</summary>
public sealed class PageVersions(
    IAutorouteEntries routes,
    IContentManager contents,
    ILocalizationEntries translations,
    ILocalizationService localization,
    ISiteAddresses addresses,
    IAuthorizationService authorization)
{
    /// <summary>The page at an address, as far as the visitor may read it; null if there is no such page, or it belongs to no localization set.</summary>
    /// <param name="path">Its address in one of its languages, from the root.</param>
    /// <param name="visitor">Who asks.</param>
    public async Task<PageInLanguages?> FindAsync(string? path, ClaimsPrincipal visitor)
    {
        if (string.IsNullOrEmpty(path)
            || await routes.TryGetEntryByPathAsync(path) is not (true, { } entry)
            || await translations.TryGetLocalizationAsync(entry.ContentItemId) is not (true, { LocalizationSet: { Length: > 0 } set }))
        {
            return null;
        }

        var found = (await contents.GetAsync((await translations.GetLocalizationsAsync(set)).Select(version => version.ContentItemId), VersionOptions.Published)).ToList();
        var versions = new List<PageVersion>();
        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            if (found.Find(item => culture.Equals(item.PartOrDefault<LocalizationPart>()?.Culture, StringComparison.OrdinalIgnoreCase)) is { } item
                && addresses.OfItem(item) is { } address
                && await authorization.AuthorizeAsync(visitor, CommonPermissions.ViewContent, item))
            {
                versions.Add(new PageVersion(item.DisplayText ?? string.Empty, address, CultureInfo.GetCultureInfo(culture)));
            }
        }

        return versions.Count > 0 ? new PageInLanguages(set, "/" + entry.Path.TrimStart('/'), versions) : null;
    }
    /// <summary>The versions of the page that has an address without its language in any of the site's languages; empty if there is none.</summary>
    /// <param name="rest">What follows the language: <c>/about/profile</c>.</param>
    /// <param name="visitor">Who asks.</param>
    internal async Task<IReadOnlyList<PageVersion>> FindElsewhereAsync(string rest, ClaimsPrincipal visitor)
    {
        foreach (var culture in await localization.GetSupportedCulturesAsync())
        {
            if (await FindAsync($"/{culture}{rest}", visitor) is { } found)
            {
                return found.Versions;
            }
        }

        return [];
    }
}
