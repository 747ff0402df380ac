using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>The theme of the current request.</summary>
public interface IThemeManager
{
    /// <summary>Null if no selector selects one.</summary>
    Task<IExtensionInfo?> GetThemeAsync();
}

/// <summary>Proposes a theme for the current request.</summary>
public interface IThemeSelector
{
    /// <summary>Null if it selects none.</summary>
    Task<ThemeSelectorResult?> GetThemeAsync();
}

/// <summary>The result with the highest priority that names an enabled theme wins.</summary>
public class ThemeSelectorResult
{
    public int Priority { get; set; }

    public string? ThemeName { get; set; }
}
