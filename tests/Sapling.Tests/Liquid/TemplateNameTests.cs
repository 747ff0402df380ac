using CsCheck;
using OrchardCore.DisplayManagement.Utilities;
using Sapling.Display.Descriptors;

namespace Sapling.Tests.Liquid;

public sealed class TemplateNameTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char.AlphaNumeric, 1, 8];

    /// <summary>An alternate composed in code is the one bound by the file with the documented name.</summary>
    [Fact]
    public void ShapeType_FileOfAnAlternate_IsThatAlternate() => Gen.Select(Word, Word.Array[0, 3], Word.Null()).Sample((shape, alternates, displayType) =>
    {
        var file = string.Join('-', [shape, .. alternates]) + (displayType is null ? string.Empty : "." + displayType);
        var alternate = string.Join("__", [displayType is null ? shape : $"{shape}_{displayType}", .. alternates]);

        Assert.Equal(alternate, TemplateNames.ShapeType($"Views/{file}.liquid"));
    });

    [Fact]
    public void EncodeAlternateElement_AnyName_MatchesTheFileOfThatName() => Gen.Select(Word, Word).Sample((first, second) =>
        Assert.Equal($"Menu__{$"{first}-{second}".EncodeAlternateElement()}", TemplateNames.ShapeType($"Views/Menu-{first}-{second}.liquid")));
}
