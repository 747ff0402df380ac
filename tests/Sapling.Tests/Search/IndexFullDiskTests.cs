using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Tests.Search;

/// <summary>Indexes on a full disk, and on one where space is freed again.</summary>
public sealed class IndexFullDiskTests : IAsyncLifetime
{
    private readonly SearchSite _site = new();
    private readonly FullDisk _disk = new();

    private IndexStates States => _site.Services.GetRequiredService<IndexStates>();

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        var indexes = _site.Services.GetRequiredService<LuceneIndexes>();
        indexes.Close(SearchSite.Index);
        indexes.OpenDirectory = _disk.Open;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Change_OnAFullDisk_IsIndexedOnceThereIsSpace()
    {
        await _site.CreateAsync("First one");
        await _site.SynchronizeAsync();

        _disk.Left = 0;
        await _site.CreateAsync("Second one");
        await Assert.ThrowsAnyAsync<Exception>(() => _site.SynchronizeAsync());
        Assert.Equal(["First one"], await _site.FindAsync("one"));
        Assert.Equal(IndexFault.DiskFull, States.FailureOf(SearchSite.Index)?.Fault);
        await Assert.ThrowsAnyAsync<Exception>(() => _site.SynchronizeAsync());
        Assert.Equal(["First one"], await _site.FindAsync("one"));

        _disk.Left = long.MaxValue;
        await _site.SynchronizeAsync();
        Assert.Equal(["First one", "Second one"], await _site.FindAsync("one"));
        Assert.Null(States.FailureOf(SearchSite.Index));
        var kinds = _site.Services.GetRequiredService<IndexHistory>().List().Select(one => one.Kind);
        Assert.Contains(IndexEventKind.DiskFull, kinds);
        Assert.Contains(IndexEventKind.Recovered, kinds);
    }

    [Fact]
    public async Task Rebuild_OnAFullDisk_LeavesTheOldIndexAndItsSpace()
    {
        await _site.CreateAsync("First one");
        await _site.SynchronizeAsync();
        var old = _site.FilesFolder;

        _disk.Left = 100;
        await Assert.ThrowsAnyAsync<Exception>(() => _site.SynchronizeAsync(SearchSite.Index));
        Assert.Equal(["First one"], await _site.FindAsync("one"));
        Assert.Equal([old], Directory.GetDirectories(_site.IndexFolder));
        Assert.Equal(IndexFault.DiskFull, States.FailureOf(SearchSite.Index)?.Fault);

        _disk.Left = long.MaxValue;
        await _site.CreateAsync("Second one");
        await _site.SynchronizeAsync();
        Assert.Equal(["First one", "Second one"], await _site.FindAsync("one"));
    }

    [Fact]
    public async Task RandomHistory_OnADiskThatIsFullAtTimes_EqualsRebuilt() => await Gen.Int[1, 4000].Array[3, 6].SampleAsync(
        async spaces =>
        {
            var number = 0;
            foreach (var space in spaces)
            {
                _disk.Left = space;
                await _site.CreateAsync($"Word{number++} of space {space}");
                await TryAsync(number % 2 == 0 ? [SearchSite.Index] : []);
                await _site.CreateAsync($"Word{number++} of space {space}");
                await TryAsync([]);
            }

            _disk.Left = long.MaxValue;
            await _site.SynchronizeAsync();
            var updated = await _site.DumpAsync();
            _site.Services.GetRequiredService<LuceneIndexes>().Close(SearchSite.Index);
            Directory.Delete(_site.IndexFolder, recursive: true);
            await _site.RestartAsync();
            await _site.SynchronizeAsync();
            Assert.Equal(await _site.DumpAsync(), updated);
            _site.Services.GetRequiredService<LuceneIndexes>().OpenDirectory = _disk.Open;
        },
        iter: 8,
        threads: 1);

    private async Task TryAsync(string[] rebuilds)
    {
        try
        {
            await _site.SynchronizeAsync(rebuilds);
        }
        catch (Exception exception) when (IndexFaults.Of(exception) == IndexFault.DiskFull)
        {
            // Expected.
        }
    }
}
