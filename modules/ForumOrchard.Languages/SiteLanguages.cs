using System.Globalization;
using Microsoft.AspNetCore.Builder;
using OrchardCore.Localization;

namespace ForumOrchard.Languages;

/// <summary>The site's cultures by name, and what they call themselves.</summary>
public static class SiteLanguages
{
    /// <summary>The site's culture with this name, in any case; null if the site has none.</summary>
    public static CultureInfo? Named(this RequestLocalizationOptions options, ReadOnlySpan<char> name)
    {
        foreach (var culture in options.SupportedUICultures ?? [])
        {
            if (name.Equals(culture.Name, StringComparison.OrdinalIgnoreCase))
            {
                return culture;
            }
        }

        return null;
    }

    /// <summary>The language's own name, without a region: "Русский", "English", "Кыргызча".</summary>
    public static string OwnName(this CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TextInfo.ToTitleCase(culture.IsNeutralCulture ? culture.NativeName : culture.Parent.NativeName);
    }

    /// <summary>Names of the site's cultures, the default one first.</summary>
    public static async Task<IReadOnlyList<string>> GetCulturesDefaultFirstAsync(this ILocalizationService localization)
    {
        ArgumentNullException.ThrowIfNull(localization);
        var main = await localization.GetDefaultCultureAsync();
        return [.. (await localization.GetSupportedCulturesAsync()).Where(culture => culture.Length > 0).OrderByDescending(culture => culture == main)];
    }
}
