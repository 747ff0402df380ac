using System.Text.RegularExpressions;

namespace ForumOrchard.ArchitectureTests;

/// <summary>Each README lists the promises of its project, each with the test that keeps it: the test must exist.</summary>
public sealed partial class PromiseTests
{
    private static readonly string _tests = string.Join('\n', Repository.Files("tests", "*.cs").Select(File.ReadAllText));

    public static TheoryData<string> Readmes =>
        [.. new[] { "modules", "src", "themes" }.SelectMany(folder => Repository.Files(folder, "README.md")).Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Readme_Always_NamesTestsThatExist(string readme)
    {
        var rows = PromisesIn(File.ReadAllLines(Path.Combine(Repository.Root, readme))).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotEmpty(NamesIn(row)));
        Assert.Equal("", string.Join(", ", rows.SelectMany(NamesIn).Where(name => !Exists(name))));
    }

    /// <summary>The rows of all promise tables.</summary>
    private static IEnumerable<string> PromisesIn(string[] lines) => lines
        .Index()
        .Where(line => line.Item.StartsWith("| Promise |", StringComparison.Ordinal))
        .SelectMany(head => lines.Skip(head.Index + 2).TakeWhile(line => line.StartsWith('|')));

    /// <summary>The names of tests in the last cell of a row: <c>Class</c>, <c>Class.Method</c>, or a further <c>Method</c>.</summary>
    private static IEnumerable<string> NamesIn(string row) => NamePattern().Matches(row.TrimEnd('|', ' ').Split('|')[^1]).Select(match => match.Groups[1].Value);

    /// <summary>A … stands for the class of the previous name, or for any further letters.</summary>
    private static bool Exists(string name) => name.Split('.').All(part =>
        Regex.IsMatch(_tests, $@"\b(class {part}\b|{part.Replace("…", @"\w*", StringComparison.Ordinal)}\()"));

    [GeneratedRegex("`([A-Za-z0-9_.…]+)`")]
    private static partial Regex NamePattern();
}
