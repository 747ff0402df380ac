using System.Globalization;
using Microsoft.AspNetCore.Builder;

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
}
