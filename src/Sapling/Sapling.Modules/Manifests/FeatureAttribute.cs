namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of a module: a part of it that a site can enable by its id.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    /// <summary>Unique among all modules; the default is the id of the module.</summary>
    public virtual string Id { get; set; } = "";

    /// <summary>For people; the default is the id.</summary>
    public virtual string Name { get; set; } = "";

    public virtual string Description { get; set; } = "";

    /// <summary>Ids of features that must be enabled with this one, and start before it.</summary>
    public virtual string[] Dependencies { get; set; } = [];

    /// <summary>A number; among features that do not depend on each other the lower starts first. Empty counts as 0.</summary>
    public virtual string Priority { get; set; } = "";

    public virtual string Category { get; set; } = "Uncategorized";

    public virtual bool DefaultTenantOnly { get; set; }

    /// <summary>Enabled on every site without being asked for.</summary>
    public virtual bool IsAlwaysEnabled { get; set; }

    /// <summary>Enabled only because another feature depends on it.</summary>
    public virtual bool EnabledByDependencyOnly { get; set; }

    public virtual bool Exists => !string.IsNullOrEmpty(Id);
}
