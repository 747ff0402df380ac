using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Model;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Tests.Search;

public sealed class IndexRecoveryTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task Folder_Deleted_IsRebuilt()
    {
        await site.CreateAsync("Persistent one");
        await site.SynchronizeAsync();

        Directory.Delete(site.IndexFolder, recursive: true);
        await site.SynchronizeAsync();

        Assert.Equal(["Persistent one"], await site.FindAsync("persistent"));
        Assert.True(Directory.Exists(site.IndexFolder));
    }

    [Fact]
    public async Task Folder_DeletedWhileTheSiteIsDown_IsRebuilt()
    {
        await site.CreateAsync("Patient one");
        await site.SynchronizeAsync();
        await site.RestartAsync();

        Directory.Delete(site.IndexFolder, recursive: true);
        await site.SynchronizeAsync();

        Assert.Equal(["Patient one"], await site.FindAsync("patient"));
    }

    [Fact]
    public async Task Folder_Corrupt_IsRebuilt()
    {
        await site.CreateAsync("Sturdy one");
        await site.SynchronizeAsync();
        var folder = site.FilesFolder;
        await site.RestartAsync();

        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            await File.WriteAllTextAsync(file, "nonsense", TestContext.Current.CancellationToken);
        }

        await site.SynchronizeAsync();

        Assert.Equal(["Sturdy one"], await site.FindAsync("sturdy"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task File_ChangedByOneByte_IsNoticedAndTheIndexRebuilt(bool isRunning)
    {
        await site.CreateAsync(isRunning ? "Shaken one" : "Vulnerable one");
        await site.SynchronizeAsync();
        await site.SynchronizeAsync();
        var (folder, before) = (site.FilesFolder, TimesBroken());
        if (!isRunning)
        {
            await site.RestartAsync();
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(file => file.EndsWith(".cfs", StringComparison.Ordinal)))
        {
            await using var stream = File.Open(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            stream.Seek(stream.Length / 2, SeekOrigin.Begin);
            var letter = stream.ReadByte();
            stream.Seek(-1, SeekOrigin.Current);
            stream.WriteByte((byte)(letter ^ 0x55));
        }

        if (isRunning)
        {
            // Like a search that reads corrupt data.
            site.Services.GetRequiredService<LuceneIndexes>().Suspect(SearchSite.Index, new EndOfStreamException());
        }

        await site.SynchronizeAsync();

        Assert.Equal(before + 1, TimesBroken());
        Assert.Equal([isRunning ? "Shaken one" : "Vulnerable one"], await site.FindAsync(isRunning ? "shaken" : "vulnerable"));
    }

    [Fact]
    public async Task Files_CutShortUnderASearch_FailAndAreRebuilt()
    {
        // Longer than the read buffer of a file.
        await site.CreateAsync("Severed one", string.Join(' ', Enumerable.Range(0, 10_000)));
        await site.SynchronizeAsync();
        var before = TimesBroken();
        foreach (var file in Directory.EnumerateFiles(site.FilesFolder, "*.cfs"))
        {
            await using var stream = File.Open(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            stream.SetLength(stream.Length / 8);
        }

        await Assert.ThrowsAnyAsync<IOException>(() => site.FindAsync("severed"));
        await site.SynchronizeAsync();

        Assert.Equal(["Severed one"], await site.FindAsync("severed"));
        Assert.Equal(before + 1, TimesBroken());
    }

    [Fact]
    public async Task Folder_Deleted_IsToldAlsoAfterARestart()
    {
        await site.CreateAsync("Remembered one");
        await site.SynchronizeAsync();
        Directory.Delete(site.IndexFolder, recursive: true);
        await site.SynchronizeAsync();
        await site.SynchronizeAsync();
        Assert.Contains(site.Services.GetRequiredService<IndexHistory>().List(), one => one.Kind == IndexEventKind.Gone);

        await site.RestartAsync();
        await site.SynchronizeAsync();

        Assert.Contains(site.Services.GetRequiredService<IndexHistory>().List(), one => one.Kind == IndexEventKind.Gone);
    }

    [Fact]
    public async Task Folder_DeletedWhileTheSiteIsDown_IsTold()
    {
        await site.CreateAsync("Missed one");
        await site.SynchronizeAsync();
        await site.SynchronizeAsync();
        await site.RestartAsync();
        Directory.Delete(site.IndexFolder, recursive: true);

        await site.SynchronizeAsync();

        var (last, before) = site.Services.GetRequiredService<IndexHistory>().List() is [var first, var second, ..] ? (first.Kind, second.Kind) : default;
        Assert.Equal((IndexEventKind.Built, IndexEventKind.Gone), (last, before));
    }

    [Fact]
    public async Task Crash_BeforeIndexing_IsCaughtUp()
    {
        await site.CreateAsync("Hasty one");

        // The process ends before its worker has read the log.
        await site.RestartAsync();
        await site.SynchronizeAsync();

        Assert.Equal(["Hasty one"], await site.FindAsync("hasty"));
    }

    [Fact]
    public async Task Crash_WithinAnUpdate_LeavesTheLastCommit()
    {
        var id = await site.CreateAsync("Whole one");
        await site.SynchronizeAsync();
        var index = site.Services.GetRequiredService<LuceneIndexes>().Find(SearchSite.Index)!;

        index.Update(id, null);
        site.Services.GetRequiredService<LuceneIndexes>().Close(SearchSite.Index);

        Assert.Equal(["Whole one"], await site.FindAsync("whole"));
    }

    [Fact]
    public async Task Stop_WhileAnItemIsRead_LeavesItToTheNextStart()
    {
        using var stopping = new CancellationTokenSource();
        var handler = new HandlerOfAnEndingSite(stopping);
        await using var ending = new SearchSite { Configure = services => services.AddSingleton<IContentItemIndexHandler>(handler) };
        await ending.InitializeAsync();
        await ending.CreateAsync("Unhurried one");
        handler.IsEnding = true;

        await Assert.ThrowsAnyAsync<Exception>(() => ending.Services.GetRequiredService<LuceneIndexWorker>().SynchronizeAsync(new HashSet<string>(), stopping.Token));
        ending.Services.GetRequiredService<LuceneIndexes>().Close(SearchSite.Index);
        Assert.Empty(await ending.FindAsync("unhurried"));

        handler.IsEnding = false;
        await ending.SynchronizeAsync();
        Assert.Equal(["Unhurried one"], await ending.FindAsync("unhurried"));
    }

    [Fact]
    public async Task Settings_Changed_IndexIsRebuilt()
    {
        await site.CreateAsync("Confidential", type: "Secret");
        await site.UseIndexAsync(new LuceneIndexSettings { IndexName = "changing", IndexedContentTypes = ["Note"] });
        await site.SynchronizeAsync();
        Assert.Empty(await site.FindAsync("confidential", "changing"));

        await site.UseIndexAsync(new LuceneIndexSettings { IndexName = "changing", IndexedContentTypes = ["Note", "Secret"] });
        await site.SynchronizeAsync();

        Assert.Equal(["Confidential"], await site.FindAsync("confidential", "changing"));
    }

    [Fact]
    public async Task Exists_UnknownIndex_IsFalseAndSearchDoesNothing()
    {
        Assert.False(site.Services.GetRequiredService<LuceneIndexManager>().Exists("unknown"));
        Assert.Empty(await site.FindAsync("anything", "unknown"));
    }

    private int TimesBroken() => site.Services.GetRequiredService<IndexHistory>().List().Where(one => one.Kind == IndexEventKind.Broken).Sum(one => one.Times);

    /// <summary>Fails because its services are disposed, as on a stopping site.</summary>
    private sealed class HandlerOfAnEndingSite(CancellationTokenSource stopping) : IContentItemIndexHandler
    {
        public bool IsEnding { get; set; }

        public async Task BuildIndexAsync(BuildIndexContext context)
        {
            if (IsEnding)
            {
                await stopping.CancelAsync();
                throw new ObjectDisposedException("cache");
            }
        }
    }
}
