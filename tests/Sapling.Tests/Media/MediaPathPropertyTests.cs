using CsCheck;
using ForumOrchard.Testing;
using Sapling.Features.Media.Files;

namespace Sapling.Tests.Media;

public sealed class MediaPathPropertyTests : IDisposable
{
    private static readonly Gen<string> Segments = Gen.OneOf(
        Gen.Const(".."), Gen.Const("."), Gen.Const(string.Empty), Gen.Const("..\\.."), Gen.Const("C:"), Gen.Const("..%2f"), Gen.Const("\0"),
        Gen.Const("etc"), Gen.Const(".git"), Gen.String[Gen.Char["a.я/\\:\0 ~"], 0, 6]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Resolve_HostilePath_NeverLeavesTheRoot() => Segments.Array[0, 6].Sample(segments =>
    {
        var resolved = MediaPath.Resolve(_folder.Path, string.Join('/', segments));

        return resolved is null
            || resolved == _folder.Path
            || (Path.GetFullPath(resolved) == resolved && resolved.StartsWith(_folder.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("..\\secret.txt")]
    [InlineData(".hidden")]
    [InlineData("a//b")]
    [InlineData("c:/windows")]
    [InlineData("a\0.jpg")]
    public void Resolve_NoPlainPath_IsNothing(string path) => Assert.Null(MediaPath.Resolve(_folder.Path, path));

    [Fact]
    public void Resolve_LongerThanAFileSystemTakes_IsNothing()
    {
        Assert.Null(MediaPath.Resolve(_folder.Path, new string('я', 128)));
        Assert.Null(MediaPath.Resolve(_folder.Path, string.Join('/', Enumerable.Repeat("folder", 200))));
        Assert.NotNull(MediaPath.Resolve(_folder.Path, new string('я', 127)));
    }

    [Fact]
    public void Resolve_LinkOutOfTheRoot_IsNothing()
    {
        Directory.CreateSymbolicLink(Path.Join(_folder.Path, "out"), "/etc");

        Assert.Null(MediaPath.Resolve(_folder.Path, "out/hostname"));
    }

    [Fact]
    public void Resolve_FileInAFolder_IsBelowTheRoot()
        => Assert.Equal(Path.Join(_folder.Path, "covers", "доклад 1.jpg"), MediaPath.Resolve(_folder.Path, "/covers/доклад 1.jpg"));
}
