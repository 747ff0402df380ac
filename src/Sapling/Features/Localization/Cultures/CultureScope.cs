using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the current cultures and restores the previous ones when disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _formerCulture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _formerUICulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        CultureInfo.CurrentCulture = Culture = culture;
        CultureInfo.CurrentUICulture = UICulture = uiCulture;
    }

    public CultureInfo Culture { get; }

    public CultureInfo UICulture { get; }

    /// <param name="culture">Name of both cultures.</param>
    /// <param name="ignoreSystemSettings">False lets the machine's user settings, if any, override the culture's formats.</param>
    public static CultureScope Create(string culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false)
        => new(new CultureInfo(culture, !ignoreSystemSettings), new CultureInfo(uiCulture, !ignoreSystemSettings));

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false)
        => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(uiCulture);
        return Create(culture.Name, uiCulture.Name, ignoreSystemSettings);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        CultureInfo.CurrentCulture = _formerCulture;
        CultureInfo.CurrentUICulture = _formerUICulture;
    }
}
