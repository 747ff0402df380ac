using System.Globalization;
using Microsoft.AspNetCore.Builder;

namespace ForumOrchard.Languages;

/// <summary>The languages that the site speaks, by their names.</summary>
public static class SiteLanguages
{
    /// <summary>The language of the site with this name, in whatever case; null where the site has none.</summary>
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
