namespace OrchardCore.Modules;

/// <summary>Says which feature a class belongs to; it takes part only where that feature is enabled.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class FeatureAttribute(string featureName) : Attribute
{
    public string FeatureName { get; set; } = featureName;
}
