using System.Reflection;
using Sapling.Modules.Features;
using Sapling.Modules.Files;

namespace Sapling.Tests.Modules;

public class ModuleFilesTests
{
    private static readonly ModuleInfo Theme = ModuleInfo.FromManifest(Assembly.Load("ForumTheme"))!;

    [Fact]
    public void Find_FileInProduction_IsTheEmbeddedOne()
    {
        using var files = new ModuleFiles([Theme], preferProjectFolders: false);

        var layout = files.Find("ForumTheme", "Views/Layout.liquid");

        Assert.NotNull(layout);
        Assert.Null(layout.PhysicalPath);
        using var reader = new StreamReader(layout.CreateReadStream());
        Assert.Contains("<html", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_FileChangedInProjectFolder_WinsInDevelopment()
    {
        using var files = new ModuleFiles([Theme], preferProjectFolders: true);

        Assert.EndsWith("Layout.liquid", files.Find("ForumTheme", "Views/Layout.liquid")!.PhysicalPath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ForumTheme", "Views/Nothing.liquid")]
    [InlineData("Nothing", "Views/Layout.liquid")]
    [InlineData("ForumTheme", "Views/../ForumTheme.csproj")]
    [InlineData("ForumTheme", "ForumTheme.csproj")]
    public void Find_WhatIsNoFileOfTheModule_IsNull(string moduleId, string path)
    {
        using var files = new ModuleFiles([Theme], preferProjectFolders: true);

        Assert.Null(files.Find(moduleId, path));
    }

    [Fact]
    public void Modules_Theme_ListsItsFilesByFolder()
    {
        using var files = new ModuleFiles([Theme], preferProjectFolders: false);

        var set = Assert.Single(files.Modules);

        Assert.True(set.IsTheme);
        Assert.Contains("Views/Layout.liquid", set.Under("Views/"));
        Assert.DoesNotContain("Views/Layout.liquid", set.Under("wwwroot/"));
    }
}
