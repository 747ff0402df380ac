using System.Reflection;

namespace ForumOrchard.ConformanceTests;

/// <summary>The build configuration of these tests.</summary>
internal static class BuiltFor
{
    /// <summary>False when running on Orchard Core itself.</summary>
    public static bool IsSapling { get; } = Value("Runtime") == "Sapling";

    /// <summary>The version of Orchard Core.</summary>
    public static string Version { get; } = Value("Version");

    public static string Project { get; } = Value("Project");

    private static string Value(string key) => typeof(BuiltFor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == key).Value!;
}
