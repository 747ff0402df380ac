namespace Sapling.Setup;

/// <summary>Ids of the features of this assembly.</summary>
internal static class SetupFeatureIds
{
    /// <summary>Sets up the site from the configuration when the host starts.</summary>
    public const string AutoSetup = "OrchardCore.AutoSetup";
}
