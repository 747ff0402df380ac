using ForumOrchard.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Localization;
using Sapling.Features.Localization.Localizers;
using Sapling.Features.Localization.PortableObjects;

namespace Sapling.Tests.Localization;

/// <summary>PO files in a folder, one per culture, with localizers that read them.</summary>
internal sealed class PoFolder : ILocalizationFileLocationProvider, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PoFolder(string environment = "Production", params IPluralRuleProvider[] rules)
    {
        Catalogs = new PoCatalogs(this, [new DefaultPluralRuleProvider(), .. rules], [], new HostingEnvironment { EnvironmentName = environment }, Time, new WarningLog(Warnings));
        Texts = new PoStringLocalizerFactory(Catalogs, Microsoft.Extensions.Options.Options.Create(Options), NullLogger<PoStringLocalizerFactory>.Instance);
        Html = new PoHtmlLocalizerFactory(Texts);
    }

    public RequestLocalizationOptions Options { get; } = new();

    public PoCatalogs Catalogs { get; }

    public PoStringLocalizerFactory Texts { get; }

    public PoHtmlLocalizerFactory Html { get; }

    public ManualTime Time { get; } = new();

    /// <summary>The warnings about the files.</summary>
    public List<string> Warnings { get; } = [];

    public PoFolder With(string culture, string text)
    {
        File.WriteAllText(Path.Join(_folder.Path, culture + ".po"), text);
        return this;
    }

    public IEnumerable<IFileInfo> GetLocations(string cultureName)
    {
        var file = new FileInfo(Path.Join(_folder.Path, cultureName + ".po"));
        return file.Exists ? [new PhysicalFileInfo(file)] : [];
    }

    public void Dispose() => _folder.Dispose();

    private sealed class WarningLog(List<string> warnings) : ILogger<PoCatalogs>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            warnings.Add(formatter(state, exception));
    }

    /// <summary>Time that a test advances.</summary>
    internal sealed class ManualTime : TimeProvider
    {
        private long _timestamp;

        public override long GetTimestamp() => _timestamp;

        public void Pass(TimeSpan time) => _timestamp += (long)(time.TotalSeconds * TimestampFrequency);
    }
}
