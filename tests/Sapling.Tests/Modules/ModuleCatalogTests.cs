using CsCheck;
using Sapling.Modules.Features;
using Sapling.Modules.Startup;

namespace Sapling.Tests.Modules;

public class ModuleCatalogTests
{
    [Fact]
    public void Resolve_FeatureWithDependencies_PutsThemFirst()
    {
        var catalog = new ModuleCatalog([
            TestModules.Define("News", ("News", ["Site"])),
            TestModules.Define("Site", ("Site", ["Data"])),
            TestModules.Define("Data"),
        ]);

        Assert.Equal(["Data", "Site", "News"], catalog.Resolve(["News"]).Select(feature => feature.Id));
    }

    [Fact]
    public void Resolve_FeatureNotAskedFor_IsLeftOut()
    {
        var catalog = new ModuleCatalog([TestModules.Define("News"), TestModules.Define("Shop")]);

        Assert.DoesNotContain(catalog.Resolve(["News"]), feature => feature.Id == "Shop");
    }

    [Fact]
    public void Resolve_UnknownFeature_IsNamed()
    {
        var catalog = new ModuleCatalog([TestModules.Define("News")]);

        var error = Assert.Throws<SiteStartException>(() => catalog.Resolve(["News", "OrchardCore.Nonsense"]));

        Assert.Equal("There is no feature \"OrchardCore.Nonsense\" among the modules of this application.", error.Message);
    }

    [Fact]
    public void Resolve_UnknownDependency_IsNamedWithWhoNeedsIt()
    {
        var catalog = new ModuleCatalog([TestModules.Define("News", ("News", ["OrchardCore.Nonsense"]))]);

        var error = Assert.Throws<SiteStartException>(() => catalog.Resolve(["News"]));

        Assert.EndsWith("\"News\" needs it.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_CircleOfDependencies_IsRefused()
    {
        var catalog = new ModuleCatalog([TestModules.Define("A", ("A", ["B"])), TestModules.Define("B", ("B", ["A"]))]);

        Assert.Throws<SiteStartException>(() => catalog.Resolve(["A"]));
    }

    [Fact]
    public void Constructor_FeatureDeclaredTwice_IsRefused()
        => Assert.Throws<SiteStartException>(() => new ModuleCatalog([TestModules.Define("A", ("X", [])), TestModules.Define("B", ("X", []))]));

    [Fact]
    public void Resolve_AnyGraphWithoutCircles_StartsEveryFeatureAfterItsDependencies()
        => Gen.Int[1, 12]
            .SelectMany(count => Gen.Int[0, 99].Array[count].Array[count].Select(weights => (count, weights)))
            .Sample(graph =>
            {
                // A feature may only depend on earlier ones, so there is no cycle; the catalog gets them in reverse order.
                var features = Enumerable.Range(0, graph.count)
                    .Select(i => ("F" + i, Enumerable.Range(0, i).Where(j => graph.weights[i][j] < 40).Select(j => "F" + j).ToArray()))
                    .Reverse()
                    .ToArray();
                var sorted = new ModuleCatalog([TestModules.Define("Module", features)]).Resolve(features.Select(feature => feature.Item1)).ToList();
                foreach (var feature in sorted)
                {
                    var place = sorted.IndexOf(feature);
                    Assert.All(feature.Dependencies, id => Assert.True(sorted.FindIndex(other => other.Id == id) < place));
                }
            });
}
