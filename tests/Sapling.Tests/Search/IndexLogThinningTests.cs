using Microsoft.Extensions.DependencyInjection;
using Sapling.Features.Indexing;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;
using Sapling.Features.Search.Lucene.Nodes;
using YesSql;

namespace Sapling.Tests.Search;

/// <summary>The log of changes, and which records are still needed.</summary>
public sealed class IndexLogThinningTests(SearchSite site) : IClassFixture<SearchSite>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        // What other tests left has been read and is old enough to delete.
        await site.SynchronizeAsync();
        site.Clock.UtcNow += TimeSpan.FromDays(60);
        await NoteAsync();
        await ThinAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Thin_OldAndRead_RemovesThem()
    {
        await site.CreateAsync("Old one");
        await site.CreateAsync("Older one");
        await NoteAsync();
        site.Clock.UtcNow += TimeSpan.FromDays(8);
        await NoteAsync();

        await ThinAsync();

        Assert.Equal(0, await RecordsAsync());
        await site.CreateAsync("New thing");
        await site.SynchronizeAsync();
        Assert.Equal(["New thing"], await site.FindAsync("thing"));
    }

    [Fact]
    public async Task Thin_YoungerThanAWeek_KeepsThem()
    {
        await site.CreateAsync("Young one");
        await NoteAsync();
        site.Clock.UtcNow += TimeSpan.FromDays(6);
        await NoteAsync();

        await ThinAsync();

        Assert.Equal(1, await RecordsAsync());
    }

    [Fact]
    public async Task Thin_NotReadByAnotherProcess_KeepsThem()
    {
        await OtherProcessAsync(read: await LastAsync());
        await site.CreateAsync("Unread one");
        site.Clock.UtcNow += TimeSpan.FromDays(8);
        await NoteAsync();

        await ThinAsync();
        Assert.Equal(1, await RecordsAsync());

        // It has not returned.
        site.Clock.UtcNow += TimeSpan.FromDays(31);
        await NoteAsync();
        await ThinAsync();
        Assert.Equal(0, await RecordsAsync());
    }

    [Fact]
    public async Task Thin_NobodyHasNoted_KeepsThem()
    {
        await site.CreateAsync("Lonely one");
        site.Clock.UtcNow += TimeSpan.FromDays(40);

        await ThinAsync();

        Assert.Equal(1, await RecordsAsync());
    }

    [Fact]
    public async Task Index_OlderThanTheThinnedLog_IsBuiltAnew()
    {
        var removed = await site.CreateAsync("Removed saga");
        await site.SynchronizeAsync();
        var folder = site.FilesFolder;
        site.Services.GetRequiredService<LuceneIndexes>().Close(SearchSite.Index);
        var copy = Directory.CreateTempSubdirectory("forum-index-");
        Copy(folder, copy.FullName);
        await site.RemoveAsync(removed);
        await site.CreateAsync("Added saga");
        await site.SynchronizeAsync();
        site.Clock.UtcNow += TimeSpan.FromDays(8);
        await NoteAsync();
        await ThinAsync();

        // The folder returns from an old backup.
        await site.RestartAsync();
        Directory.Delete(folder, recursive: true);
        Copy(copy.FullName, folder);
        copy.Delete(recursive: true);
        Assert.Equal(["Removed saga"], await site.FindAsync("saga"));
        await site.SynchronizeAsync();

        Assert.Equal(["Added saga"], await site.FindAsync("saga"));
        Assert.Contains(site.Services.GetRequiredService<IndexHistory>().List(), one => one.Kind == IndexEventKind.Behind);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    /// <summary>Has the indexes follow the log and store their position: an hour has passed.</summary>
    private async Task NoteAsync()
    {
        site.Clock.UtcNow += TimeSpan.FromHours(2);
        await site.SynchronizeAsync();
    }

    private Task ThinAsync() => site.InScopeAsync(services =>
        new ThinIndexingLogTask(site.Clock).DoWorkAsync(services, TestContext.Current.CancellationToken));

    private Task OtherProcessAsync(long read) => site.InScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(
        new IndexingNode { Node = Guid.NewGuid().ToString("n"), SeenUtc = site.Clock.UtcNow, Positions = { [SearchSite.Index] = read } }));

    private async Task<int> RecordsAsync()
    {
        var count = 0;
        await site.InScopeAsync(async services => count = await services.GetRequiredService<ISession>().QueryIndex<IndexingRecordIndex>().CountAsync());
        return count;
    }

    private async Task<long> LastAsync()
    {
        var last = 0L;
        await site.InScopeAsync(async services =>
            last = (await services.GetRequiredService<ISession>().Query<IndexingThinning>().FirstOrDefaultAsync())?.Position ?? 0);
        return last;
    }
}
