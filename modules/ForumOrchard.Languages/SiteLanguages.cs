using System.Globalization;
using Microsoft.AspNetCore.Builder;

namespace ForumOrchard.Languages;

/// <summary>Finds the site's cultures by name.</summary>
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
}
