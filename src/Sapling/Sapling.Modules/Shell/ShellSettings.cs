using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>The site as the host knows it: its name, its state and its database. There is one site: "Default".</summary>
public class ShellSettings
{
    public const string DefaultShellName = "Default";

    public string Name { get; set; } = DefaultShellName;

    public TenantState State { get; set; } = TenantState.Uninitialized;

    public string RequestUrlHost { get; set; } = "";

    public string RequestUrlPrefix { get; set; } = "";

    /// <summary>A setting by its name, such as <c>DatabaseProvider</c>, <c>ConnectionString</c>, <c>TablePrefix</c>, <c>RecipeName</c>; null if not set.</summary>
    public string? this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[key] = value;
    }

    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);
}
