namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature: a part of a module that a site can enable by its id.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    /// <summary>Unique among all modules; the default is the id of the module.</summary>
    public virtual string Id { get; set; } = "";

    /// <summary>Display name; the default is the id.</summary>
    public virtual string Name { get; set; } = "";

    public virtual string Description { get; set; } = "";

    /// <summary>Ids of the features that this one requires; they start before it.</summary>
    public virtual string[] Dependencies { get; set; } = [];

    /// <summary>A number; among features that do not depend on each other, the lower starts first. Empty means 0.</summary>
    public virtual string Priority { get; set; } = "";

    public virtual string Category { get; set; } = "Uncategorized";

    public virtual bool DefaultTenantOnly { get; set; }

    /// <summary>Whether every site has the feature, enabled without being asked for.</summary>
    public virtual bool IsAlwaysEnabled { get; set; }

    /// <summary>Whether the feature is enabled only as a dependency of another feature.</summary>
    public virtual bool EnabledByDependencyOnly { get; set; }

    public virtual bool Exists => !string.IsNullOrEmpty(Id);
}
