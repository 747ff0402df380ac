namespace ForumOrchard.ArchitectureTests;

/// <summary>A reader sees from a namespace alone on which side of the border a type is.</summary>
public sealed class BorderTests
{
    // Names that other projects give to their extension points: the host's Program and MVC read them from there.
    private static readonly string[] _public = ["OrchardCore.", "YesSql.", "Microsoft.", "AspNetCoreGeneratedDocument."];

    [Fact]
    public void PublicTypes_OfTheRuntime_CarryOrchardCoresNamespaces()
    {
        var own = Assemblies.Runtime
            .SelectMany(Assemblies.PublicTypesOf)
            .Where(type => !_public.Any(prefix => type.StartsWith(prefix, StringComparison.Ordinal)) && type.Contains('.', StringComparison.Ordinal))
            .Where(type => type.StartsWith("Sapling.", StringComparison.Ordinal));

        Assert.Empty(own);
    }
}
