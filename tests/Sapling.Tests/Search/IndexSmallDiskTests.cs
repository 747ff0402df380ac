using System.Diagnostics;
using System.Net;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Tests.Search;

/// <summary>A site with its indexes on a real disk of four megabytes. Skipped if the tests may not mount it.</summary>
public sealed class IndexSmallDiskTests : IAsyncLifetime
{
    private readonly ForumSite _site = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private bool _isMounted;

    private string Disk => Path.Combine(_site.DataFolder, "Sites", "Default", "Lucene");

    private string Filler => Path.Combine(Disk, "filler");

    private IndexStates States => _site.Services.GetRequiredService<IndexStates>();

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Disk);
        _isMounted = await RunAsync("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", Disk);
        if (_isMounted)
        {
            await _site.InitializeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_isMounted)
        {
            await RunAsync("umount", "--lazy", Disk);
        }

        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Disk_FullAndFreed_SiteServesAndTheIndexGoesOn()
    {
        Assert.SkipUnless(_isMounted, "The tests may not mount a disk.");
        await UntilAsync("women", found: true);

        Fill();
        var path = await PublishAsync("Zelkova assembly");
        await Eventually.SeeAsync(() => Task.FromResult(States.FailureOf("forum-en")), failure => failure?.Fault == IndexFault.DiskFull, "the full disk is noticed", _cancellation);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/" + path));
        await UntilAsync("women", found: true);
        await UntilAsync("zelkova", found: false);

        // A rebuild has no space either and keeps the existing index.
        await Assert.ThrowsAnyAsync<Exception>(() =>
            _site.Services.GetRequiredService<LuceneIndexWorker>().SynchronizeAsync(new HashSet<string> { "forum-en" }, _cancellation));
        await UntilAsync("women", found: true);

        File.Delete(Filler);
        await UntilAsync("zelkova", found: true);
        await Eventually.SeeAsync(() => Task.FromResult(States.FailureOf("forum-en")), failure => failure is null, "the disk is free", _cancellation);
        Assert.Contains(_site.Services.GetRequiredService<IndexHistory>().List(), one => one.Kind == IndexEventKind.DiskFull && one.Index == "forum-en");
    }

    [Fact]
    public async Task Start_OnAFullDisk_SiteServesAndFindsWhatWasIndexed()
    {
        Assert.SkipUnless(_isMounted, "The tests may not mount a disk.");
        await UntilAsync("women", found: true);
        await _site.RestartAsync(Fill);

        await UntilAsync("women", found: true);
        var path = await PublishAsync("Zelkova assembly");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/" + path));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/en/search?q=zelkova"));

        File.Delete(Filler);
        await UntilAsync("zelkova", found: true);
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private void Fill()
    {
        using var file = File.Create(Filler, bufferSize: 1);
        var bytes = new byte[4096];
        try
        {
            while (file.Length < 8_000_000)
            {
                file.Write(bytes);
            }
        }
        catch (IOException)
        {
            // The disk is full.
        }
    }

    private async Task<string> PublishAsync(string title)
    {
        var path = $"en/about/{Guid.NewGuid():n}";
        await ShellScope.UsingNewScopeAsync(_site.Services, async scope =>
        {
            var content = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await content.NewAsync("Page");
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<AutoroutePart>(part => part.Path = path);
            item.Alter<LocalizationPart>(part => part.Culture = "en");
            item.Alter<HtmlBodyPart>(part => part.Html = "<p>They met.</p>");
            await content.UpdateAsync(item);
            await content.CreateAsync(item, VersionOptions.Published);
        });
        return path;
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await _site.Client.GetAsync(new Uri(address, UriKind.Relative), _cancellation);
        return answer.StatusCode;
    }

    private async Task UntilAsync(string word, bool found) => await Eventually.SeeAsync(
        () => _site.Client.GetStringAsync(new Uri($"/en/search?q={word}", UriKind.Relative), _cancellation),
        page => page.Contains("<article", StringComparison.Ordinal) == found,
        $"{word} is found: {found}",
        _cancellation);
}
