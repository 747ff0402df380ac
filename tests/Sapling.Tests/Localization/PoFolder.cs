using ForumOrchard.Testing;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Sapling.Localization.Localizers;
using Sapling.Localization.PortableObjects;

namespace Sapling.Tests.Localization;

/// <summary>PO files in a folder, one per culture, and localizers that read them.</summary>
internal sealed class PoFolder : IPoFiles, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PoFolder(string environment = "Production")
    {
        Catalogs = new PoCatalogs(this, new HostingEnvironment { EnvironmentName = environment }, Time, NullLogger<PoCatalogs>.Instance);
        Texts = new PoStringLocalizerFactory(Catalogs);
        Html = new PoHtmlLocalizerFactory(Texts);
    }

    public PoCatalogs Catalogs { get; }

    public PoStringLocalizerFactory Texts { get; }

    public PoHtmlLocalizerFactory Html { get; }

    public ManualTime Time { get; } = new();

    public PoFolder With(string culture, string text)
    {
        File.WriteAllText(Path.Join(_folder.Path, culture + ".po"), text);
        return this;
    }

    public IEnumerable<IFileInfo> Find(string name)
    {
        var file = new FileInfo(Path.Join(_folder.Path, name + ".po"));
        return file.Exists ? [new PhysicalFileInfo(file)] : [];
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Time that passes when a test says so.</summary>
    internal sealed class ManualTime : TimeProvider
    {
        private long _timestamp;

        public override long GetTimestamp() => _timestamp;

        public void Pass(TimeSpan time) => _timestamp += (long)(time.TotalSeconds * TimestampFrequency);
    }
}
