using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Makes an assembly a theme.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    public ThemeAttribute() => Type = "Theme";

    /// <summary>Id of the theme whose templates are used where this theme has none; empty for none.</summary>
    public string BaseTheme { get; set; } = "";
}
