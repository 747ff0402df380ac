using System.Globalization;
using ForumOrchard.Pages.Descriptions;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.Localization;

namespace ForumOrchard.Pages.Translations;

/// <summary>Finds the versions of the current page in the site's languages.</summary>
public sealed class LanguageVersions(ILocalizationService localization)
{
    /// <summary>The value of <c>hreflang</c> for readers of all languages that the site does not have.</summary>
    internal const string OtherLanguages = "x-default";

    /// <summary>One version per language of the site, in the order of the settings.</summary>
    /// <param name="page">Null for a page without a description, such as an error; then the home page of each language.</param>
    public async Task<IReadOnlyList<LanguageVersion>> OfAsync(PageDescription? page)
    {
        var current = CultureInfo.CurrentUICulture.Name;
        var versions = new List<LanguageVersion>();
        foreach (var name in await localization.GetSupportedCulturesAsync())
        {
            var isCurrent = name.Equals(current, StringComparison.OrdinalIgnoreCase);
            var path = PathIn(name, page, isCurrent);
            versions.Add(new LanguageVersion(CultureInfo.GetCultureInfo(name), path ?? UntranslatedAddress(name, page!.Path!), isCurrent, IsMissing: path is null || page?.EmptyIn.Contains(name) == true));
        }

        return versions;
    }

    /// <summary>
    /// The version for readers of other languages: of the home page the root, which chooses by the browser; of other pages the site's default
    /// language, and where that is missing the language there is.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="versions">Its versions.</param>
    public async Task<string> OtherLanguagesPathAsync(PageDescription page, IReadOnlyList<LanguageVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(versions);
        var usual = await localization.GetDefaultCultureAsync();
        return page.IsHome ? "/" : (versions.FirstOrDefault(version => !version.IsMissing && version.Code == usual) ?? versions.First(version => !version.IsMissing)).Path;
    }

    /// <summary>The address of the notice that a page is missing in a language.</summary>
    /// <param name="culture">The missing language.</param>
    /// <param name="path">Address of the page in an existing language, from the root.</param>
    internal static string UntranslatedAddress(string culture, string path)
        => $"/{culture}/untranslated{new QueryBuilder { { "of", path } }.ToQueryString()}";

    private static string? PathIn(string culture, PageDescription? page, bool isCurrent)
    {
        if ((isCurrent ? page?.Path : page?.FirstPage ?? page?.Path) is not { } path)
        {
            return $"/{culture}";
        }

        if (page!.Translations.Count > 0)
        {
            return page.Translations.TryGetValue(culture, out var translation) ? translation : null;
        }

        var end = path.IndexOf('/', 1);
        return $"/{culture}{(end < 0 ? string.Empty : path[end..])}";
    }
}
