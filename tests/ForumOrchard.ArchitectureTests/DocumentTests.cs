using System.Text.RegularExpressions;

namespace ForumOrchard.ArchitectureTests;

/// <summary>The documents only refer to code that exists.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Architecture_Always_NamesFilesThatExist()
    {
        var files = new[] { "src", "modules", "themes" }.SelectMany(folder => Repository.Files(folder, "*.*")).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);

        var named = FileName().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"))).Select(match => match.Value).ToList();

        Assert.NotEmpty(named);
        Assert.Equal("", string.Join(", ", named.Where(name => !files.Contains(name)).Distinct()));
    }

    [GeneratedRegex(@"\b[A-Z][\w.]*\.(?:cs|liquid)\b")]
    private static partial Regex FileName();
}
