using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The direction of a culture's script, for the <c>dir</c> attribute.</summary>
public static class CultureInfoExtensions
{
    /// <summary>"ltr" or "rtl".</summary>
    public static string GetLanguageDirection(this CultureInfo culture) => culture.IsRightToLeft() ? "rtl" : "ltr";

    public static bool IsRightToLeft(this CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TextInfo.IsRightToLeft;
    }
}
