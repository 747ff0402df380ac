namespace OrchardCore.Modules;

/// <summary>Assigns a class to a feature; the class is active only if that feature is enabled.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class FeatureAttribute(string featureName) : Attribute
{
    public string FeatureName { get; set; } = featureName;
}
