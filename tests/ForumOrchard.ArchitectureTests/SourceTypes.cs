using System.Text.RegularExpressions;

namespace ForumOrchard.ArchitectureTests;

/// <summary>The types that the runtime's sources declare, each with its file.</summary>
internal static partial class SourceTypes
{
    /// <summary>File below <c>src/Sapling</c>, namespace and name of each top-level type.</summary>
    public static IReadOnlyList<(string File, string Namespace, string Name)> All { get; } =
    [
        .. from path in Repository.Files(Path.Combine("src", "Sapling"), "*.cs")
           let file = Path.GetRelativePath(Path.Combine(Repository.Root, "src", "Sapling"), path).Replace('\\', '/')
           from type in In(File.ReadAllText(path))
           select (file, type.Namespace, type.Name),
    ];

    /// <summary>The folders of features, by full type name.</summary>
    public static IReadOnlyDictionary<string, string> FeatureFolders { get; } = All
        .Where(type => type.File.StartsWith("Features/", StringComparison.Ordinal))
        .DistinctBy(type => $"{type.Namespace}.{type.Name}")
        .ToDictionary(type => $"{type.Namespace}.{type.Name}", type => type.File.Split('/')[1]);

    private static IEnumerable<(string Namespace, string Name)> In(string source)
    {
        var space = "";
        foreach (Match match in Declaration().Matches(source))
        {
            if (match.Groups["space"].Success)
            {
                space = match.Groups["space"].Value;
            }
            else
            {
                yield return (space, match.Groups["name"].Value);
            }
        }
    }

    // A nested type is indented deeper than a type in a namespace with braces.
    [GeneratedRegex(@"^namespace (?<space>[\w.]+)|^ {0,4}(?:(?:public|internal|file|static|sealed|abstract|readonly|partial) )+(?:class|record struct|record|struct|interface|enum|delegate [\w<>?]+) (?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
