namespace OrchardCore.Modules;

/// <summary>The class is active only if all of these features are enabled too.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(string featureName) => RequiredFeatureNames = [featureName];

    public RequireFeaturesAttribute(string featureName, params string[] otherFeatureNames)
        => RequiredFeatureNames = [featureName, .. otherFeatureNames];

    public IList<string> RequiredFeatureNames { get; }
}
