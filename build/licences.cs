#:property PublishAot=false
#:property NuGetLockFilePath=obj/licences.lock.json
// Lists every package that the repository restores, also those that others bring, with its licence, in docs/dependencies.md: from the lock files, and from the
// packages themselves in NuGet's folder, so restore first. Run in the repository's root: dotnet run build/licences.cs
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

const string Page = "docs/dependencies.md";
const string Begin = "<!-- packages -->";
const string End = "<!-- /packages -->";
string[] folders = ["src", "modules", "themes", "tests"];

var packages = new SortedDictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
foreach (var (folder, file) in folders.SelectMany(folder => LockFiles(folder).Select(file => (folder, file))))
{
    foreach (var (_, framework) in JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject())
    {
        foreach (var (name, package) in framework!.AsObject())
        {
            if ((string?)package!["type"] != "Project")
            {
                var key = $"{name} {package["resolved"]}";
                packages[key] = packages.GetValueOrDefault(key) || folder != "tests";
            }
        }
    }
}

string[] table =
[
    "| Package | Version | Licence | For |",
    "|---|---|---|---|",
    .. packages.Select(package => package.Key.Split(' ') is [var name, var version]
        ? $"| {name} | {version} | {LicenceOf(name, version)} | {(package.Value ? "the site" : "tests, tools")} |"
        : throw new InvalidOperationException($"\"{package.Key}\" is no package with its version.")),
];

var page = File.ReadAllText(Page);
var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
File.WriteAllText(Page, $"{page[..from]}\n{string.Join('\n', table)}\n{page[to..]}");
Console.WriteLine($"{packages.Count} packages are listed in {Page}.");

static IEnumerable<string> LockFiles(string folder) => Directory.EnumerateFiles(folder, "packages.lock.json", SearchOption.AllDirectories)
    .Where(file => !Regex.IsMatch(file, @"[\\/](obj|bin|node_modules)[\\/]"));

static string LicenceOf(string name, string version)
{
    var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
    var folder = Path.Combine(root, name.ToLowerInvariant(), version.ToLowerInvariant());
    var nuspec = File.ReadAllText(Path.Combine(folder, name.ToLowerInvariant() + ".nuspec"));
    var licence = Regex.Match(nuspec, """<license type="(?<type>\w+)"[^>]*>(?<value>[^<]+)<""");
    return licence.Groups["type"].Value switch
    {
        "expression" => licence.Groups["value"].Value,
        "file" => LicenceIn(File.ReadAllText(Path.Combine(folder, licence.Groups["value"].Value.Replace('\\', '/'))), name),
        _ => throw new InvalidOperationException($"{name} {version} names no licence."),
    };
}

// A package that brings the text of its licence does not say which it is.
static string LicenceIn(string text, string name) =>
    text.Contains("Apache License", StringComparison.Ordinal) ? "Apache-2.0"
    : text.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT"
    : throw new InvalidOperationException($"The licence of {name} is none of those that are known here: read it.");
