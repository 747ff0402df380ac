using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ForumOrchard.ArchitectureTests;

/// <summary>Every package that is restored is listed with its licence, and advisories on it are asked for.</summary>
public sealed partial class PackageTests
{
    private static readonly string _dependencies = File.ReadAllText(Path.Combine(Repository.Root, "docs", "dependencies.md"));

    /// <remarks>A failure after a change of packages: <c>dotnet run build/licences.cs</c> writes the list anew.</remarks>
    [Fact]
    public void Dependencies_Always_ListWhatIsRestored()
    {
        var restored = new[] { "src", "modules", "themes", "tests" }.SelectMany(folder => Repository.Files(folder, "packages.lock.json"))
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject())
            .SelectMany(framework => framework.Value!.AsObject())
            .Where(package => (string?)package.Value!["type"] != "Project")
            .Select(package => $"{package.Key} {package.Value!["resolved"]}");

        Assert.Equal(
            restored.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
            Rows().Select(row => $"{row.Groups["name"].Value} {row.Groups["version"].Value}").Order(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Any other licence needs a person who reads it.</summary>
    [Fact]
    public void Dependencies_OfTheSite_AreUnderLicencesThatTheSiteCanMeet() => Assert.Empty(Rows()
        .Where(row => row.Groups["for"].Value == "the site")
        .Select(row => row.Groups["licence"].Value)
        .Except(["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "LGPL-3.0-or-later", "MIT", "PostgreSQL"]));

    [Theory]
    [InlineData("<NuGetAuditMode>all</NuGetAuditMode>")]
    [InlineData("<NuGetAuditLevel>low</NuGetAuditLevel>")]
    public void Restore_Always_AsksForAdvisoriesOnAllPackages(string setting) =>
        Assert.Contains(setting, File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")), StringComparison.Ordinal);

    /// <summary>With Orchard Core 2 comes System.Linq.Async 6, whose operators have the names of .NET's: a module that uses any of them does not compile there.</summary>
    [Fact]
    public void Product_Always_UsesNoOperatorsOnAsyncSequences() =>
        Assert.DoesNotContain(Assemblies.Product, path => Assemblies.ReferencesOf(path).Contains("System.Linq.AsyncEnumerable"));

    private static IReadOnlyList<Match> Rows() => [.. Row().Matches(_dependencies[_dependencies.IndexOf("<!-- packages -->", StringComparison.Ordinal)..]).Skip(1)];

    [GeneratedRegex(@"^\| (?<name>\S+) \| (?<version>\S+) \| (?<licence>[^|]+) \| (?<for>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
