using System.Reflection;
using System.Xml.Linq;
using OrchardCore.Modules.Manifest;

namespace ForumOrchard.ArchitectureTests;

/// <summary>Modules and themes depend on Orchard Core's API, and on each other only where declared.</summary>
public sealed class ProductTests
{
    // Orchard Core uses none of these packages, so they cannot conflict with its versions.
    private static readonly Dictionary<string, string[]> _packages = new(StringComparer.Ordinal)
    {
        ["ForumOrchard.Attachments"] = ["DocumentFormat.OpenXml", "PdfPig"],
        ["ForumOrchard.Editing"] = ["DiffPlex"],
        ["ForumOrchard.Languages"] = ["AnyAscii"],
        ["ForumOrchard.Pages"] = ["System.ServiceModel.Syndication"],
        ["ForumOrchard.Search"] = ["Microsoft.AspNetCore.OpenApi"],
        ["ForumOrchard.SocialCards"] = ["SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies"],
        ["ForumOrchard.Uploads"] = ["SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies"],
    };

    public static TheoryData<string> Product => [.. Assemblies.Product.Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");

    [Fact]
    public void Product_Always_IsFound() => Assert.Equal(29, Assemblies.Product.Count);

    [Theory]
    [MemberData(nameof(Product))]
    public void Module_Always_NamesNothingOfSapling(string module) =>
        Assert.DoesNotContain(Assemblies.NamespacesUsedBy(PathOf(module)), name => name == "Sapling" || name.StartsWith("Sapling.", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Product))]
    public void Module_ThatUsesAnother_DeclaresTheDependency(string module)
    {
        var used = Assemblies.ReferencesOf(PathOf(module)).Where(name => name.StartsWith("ForumOrchard.", StringComparison.Ordinal));
        var manifest = Assembly.Load(module).GetCustomAttribute<ModuleAttribute>();

        Assert.NotNull(manifest);
        Assert.Empty(used.Except(manifest.Dependencies ?? []));
    }

    [Theory]
    [MemberData(nameof(Product))]
    public void Module_Always_KeepsItsTypesInItsNamespace(string module) =>
        Assert.All(Assemblies.PublicTypesOf(PathOf(module)), type => Assert.True(type.StartsWith(module, StringComparison.Ordinal) || type.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal), type));

    [Fact]
    public void Projects_OfModulesAndThemes_ReferToNoRuntimeAndToNoPackageButTheirOwn()
    {
        var projects = Repository.Files("modules", "*.csproj").Concat(Repository.Files("themes", "*.csproj"));

        Assert.All(projects, project =>
        {
            Assert.DoesNotContain("Sapling.", File.ReadAllText(project), StringComparison.Ordinal);
            Assert.Equal(
                _packages.GetValueOrDefault(Path.GetFileNameWithoutExtension(project), []),
                XDocument.Load(project).Descendants("PackageReference").Select(package => (string?)package.Attribute("Include")));
        });
    }
}
