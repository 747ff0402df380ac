using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ForumOrchard.Benchmarks.Measures;
using ForumOrchard.Benchmarks.Seeding;
using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Records;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using Sapling.Modules.Json;
using YesSql;

namespace ForumOrchard.Benchmarks;

/// <summary>The parts of a page, each measured alone, on a site set up from its recipe.</summary>
[InProcess]
[MemoryDiagnoser]
public class MicroBenchmarks : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private SiteInProcess _site = null!;
    private ContentItem _publication = null!;
    private string _json = "";
    private IStringLocalizer _localizer = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        await SitePages.SetUpAsync(new Installation(typeof(Program).Assembly.Location, SiteProject.Folder, _data.Path), []);
        _site = await SiteInProcess.StartAsync(_data.Path);
        await _site.WithinScopeAsync(async services => _publication = await services.GetRequiredService<ISession>()
            .Query<ContentItem, ContentItemIndex>(row => row.ContentType == "Publication" && row.Published).FirstOrDefaultAsync()
            ?? throw new InvalidOperationException("The recipe has no publication."));
        _json = JsonSerializer.Serialize(_publication, StoredJson.Options);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("ru");
        _localizer = _site.Services.GetRequiredService<IStringLocalizerFactory>().Create("ForumTheme.Views.Layout", "");
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Deserializes an item and reads one field of one part.</summary>
    [Benchmark]
    public decimal? ReadContent() => JsonSerializer.Deserialize<ContentItem>(_json, StoredJson.Options)!.As<PublicationPart>()!.Year.Value;

    /// <summary>Translates one of the theme's texts into Russian.</summary>
    [Benchmark]
    public string Translate() => _localizer["Skip to the content"].Value;

    /// <summary>A unit of work with one query: expression, SQL, ten rows and their documents.</summary>
    [Benchmark]
    public async Task<int> QueryAsync()
    {
        var found = 0;
        await _site.WithinScopeAsync(async services => found = (await services.GetRequiredService<ISession>()
            .Query<ContentItem, ContentItemIndex>(row => row.ContentType == "Publication" && row.Published)
            .OrderByDescending(row => row.PublishedUtc)
            .Take(10)
            .ListAsync()).Count());
        return found;
    }

    /// <summary>A unit of work with one summary: shapes, placement and templates.</summary>
    [Benchmark]
    public async Task<int> SummaryAsync()
    {
        using var page = new StringWriter(CultureInfo.InvariantCulture);
        await _site.WithinScopeAsync(async services =>
        {
            var shape = await services.GetRequiredService<IContentItemDisplayManager>()
                .BuildDisplayAsync(_publication, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater, "Summary");
            (await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape)).WriteTo(page, services.GetRequiredService<HtmlEncoder>());
        });
        return page.GetStringBuilder().Length;
    }
}
