namespace OrchardCore.Modules.Manifest;

/// <summary>Makes an assembly a module. Its id is the assembly name unless <see cref="FeatureAttribute.Id"/> is set.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    /// <summary>"Module" or "Theme".</summary>
    public virtual string Type { get; protected init; } = "Module";

    public virtual string Author { get; set; } = "";

    public virtual string Website { get; set; } = "";

    public virtual string Version { get; set; } = "0.0";

    public virtual string[] Tags { get; set; } = [];

    /// <summary>The features declared beside this attribute, in order.</summary>
    public virtual List<FeatureAttribute> Features { get; } = [];
}
