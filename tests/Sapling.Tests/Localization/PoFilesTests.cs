using ForumOrchard.Testing;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Shell;
using Sapling.Features.Localization.PortableObjects;
using Sapling.Modules.Files;

namespace Sapling.Tests.Localization;

public sealed class PoFilesTests : IDisposable
{
    private const string ModuleId = "ForumOrchard.News";
    private readonly TemporaryFolder _host = new();
    private readonly TemporaryFolder _data = new();

    public void Dispose()
    {
        _host.Dispose();
        _data.Dispose();
    }

    [Fact]
    public void Find_FilesInAllPlaces_FromTheModulesToTheHostsForOneModule()
    {
        string[] places = ["ru.po", $"{ModuleId}/ru.po", $"{ModuleId}-ru.po", $"ru/{ModuleId}.po"];
        foreach (var place in places)
        {
            Write(Path.Join(_host.Path, "Localization", place));
        }

        Write(Path.Join(_data.Path, "Sites", "Default", "Localization", "ru.po"));

        Assert.Equal(
            ["embedded", "Localization/ru.po", "Sites/Default/Localization/ru.po", $"Localization/{ModuleId}/ru.po", $"Localization/{ModuleId}-ru.po", $"Localization/ru/{ModuleId}.po"],
            Find("ru").Select(file => file.PhysicalPath is { } path ? path.Replace(_host.Path + "/", "").Replace(_data.Path + "/", "") : file.Name));
    }

    /// <summary>As on Orchard Core: whoever reads them asks whether they are there.</summary>
    [Fact]
    public void Find_NoFile_NamesThePlacesWhereOneMayBe()
    {
        var places = Find("ky").ToList();

        Assert.NotEmpty(places);
        Assert.DoesNotContain(places, file => file.Exists);
    }

    private IEnumerable<IFileInfo> Find(string culture) => new PoFiles(
        new OneModule(),
        new HostingEnvironment { ContentRootPath = _host.Path, ContentRootFileProvider = new PhysicalFileProvider(_host.Path) },
        Options.Create(new ShellOptions { ShellsApplicationDataPath = _data.Path }),
        new ShellSettings()).GetLocations(culture);

    private static void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Empty);
    }

    private sealed class OneModule : IModuleFiles
    {
        public IReadOnlyList<ModuleFileSet> Modules => [new(ModuleId, IsTheme: false, ["Localization/ru.po"])];

        public IFileInfo? Find(string moduleId, string path) => path == "Localization/ru.po" ? new Embedded() : null;

        public IChangeToken Watch(string moduleId) => NullChangeToken.Singleton;
    }

    private sealed class Embedded : IFileInfo
    {
        public bool Exists => true;

        public long Length => 0;

        public string? PhysicalPath => null;

        public string Name => "embedded";

        public DateTimeOffset LastModified => default;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => Stream.Null;
    }
}
