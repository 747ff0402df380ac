using System.Reflection;

namespace ForumOrchard.Testing;

/// <summary>The host's project, whose settings and translations the site reads.</summary>
public static class SiteProject
{
    public static string Folder { get; } = Path.GetFullPath(typeof(SiteProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SiteProject").Value!);
}
