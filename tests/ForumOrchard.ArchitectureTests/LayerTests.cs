namespace ForumOrchard.ArchitectureTests;

/// <summary>Dependencies between layers point one way.</summary>
public sealed class LayerTests
{
    // Each layer, and the layers it may depend on.
    private static readonly Dictionary<string, string[]> _below = new(StringComparer.Ordinal)
    {
        ["Sapling.Modules"] = [],
        ["Sapling.Data"] = ["Sapling.Modules"],
        ["Sapling.Content"] = ["Sapling.Modules", "Sapling.Data"],
        ["Sapling.Display"] = ["Sapling.Modules", "Sapling.Data", "Sapling.Content"],
        ["Sapling.Features"] = ["Sapling.Modules", "Sapling.Data", "Sapling.Content", "Sapling.Display"],
    };

    public static TheoryData<string> Layers => [.. _below.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void Layer_Always_StandsOnlyOnThoseBelow(string layer)
    {
        var references = Assemblies.ReferencesOf(Path.Combine(AppContext.BaseDirectory, $"{layer}.dll"));

        var above = references.Where(name => name.StartsWith("Sapling", StringComparison.Ordinal)).Except(_below[layer]);

        Assert.Empty(above);
    }

    [Fact]
    public void Runtime_Always_KnowsNothingOfTheForum()
    {
        var forum = Assemblies.Runtime.SelectMany(Assemblies.ReferencesOf).Where(name => name.StartsWith("Forum", StringComparison.Ordinal));

        Assert.Empty(forum);
    }
}
