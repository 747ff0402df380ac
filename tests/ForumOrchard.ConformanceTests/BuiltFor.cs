using System.Reflection;

namespace ForumOrchard.ConformanceTests;

/// <summary>What these tests were built for.</summary>
internal static class BuiltFor
{
    /// <summary>False where they run on the real one.</summary>
    public static bool IsSapling { get; } = Value("Runtime") == "Sapling";

    /// <summary>Of Orchard Core.</summary>
    public static string Version { get; } = Value("Version");

    public static string Project { get; } = Value("Project");

    private static string Value(string key) => typeof(BuiltFor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == key).Value!;
}
