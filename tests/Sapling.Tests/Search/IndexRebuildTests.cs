using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene.Model;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Tests.Search;

/// <summary>Rebuilding an index while the existing one is in use.</summary>
public sealed class IndexRebuildTests : IAsyncLifetime
{
    private readonly SlowHandler _handler = new();
    private readonly SearchSite _site;
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public IndexRebuildTests() => _site = new SearchSite { Configure = services => services.AddSingleton<IContentItemIndexHandler>(_handler) };

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Rebuild_WhileItRuns_OldIndexAnswersAndFollows()
    {
        await _site.CreateAsync("Slow one");
        var leaving = await _site.CreateAsync("Leaving one");
        await _site.SynchronizeAsync();
        var (rebuild, old) = (await BeginAsync(_cancellation), _site.FilesFolder);

        await _site.CreateAsync("Fresh one");
        await _site.UnpublishAsync(leaving);
        await SeeAsync(["Fresh one", "Slow one"]);
        Assert.False(rebuild.IsCompleted);

        _handler.Go();
        await rebuild;
        Assert.Equal(["Fresh one", "Slow one"], await _site.FindAsync("one"));
        Assert.False(Directory.Exists(old));
        Assert.Equal([_site.FilesFolder], Directory.GetDirectories(_site.IndexFolder));
    }

    [Fact]
    public async Task Rebuild_WhileItRuns_ItsProgressIsKnown()
    {
        await _site.CreateAsync("Slow one");
        await _site.CreateAsync("Other one");
        await _site.SynchronizeAsync();
        var states = _site.Services.GetRequiredService<IndexStates>();
        Assert.Null(states.ProgressOf(SearchSite.Index));

        var rebuild = await BeginAsync(_cancellation);
        Assert.Equal((0, 2), states.ProgressOf(SearchSite.Index) is { } progress ? (progress.Done, progress.Total) : default);

        _handler.Go();
        await rebuild;
        Assert.Null(states.ProgressOf(SearchSite.Index));
        Assert.Equal(IndexEventKind.Built, _site.Services.GetRequiredService<IndexHistory>().List()[0].Kind);
    }

    [Fact]
    public async Task Settings_Changed_OldIndexAnswersUntilTheNewIsComplete()
    {
        await _site.CreateAsync("Slow one");
        await _site.CreateAsync("Secret one", type: "Secret");
        await _site.SynchronizeAsync();

        await _site.UseIndexAsync(new LuceneIndexSettings { IndexName = SearchSite.Index, IndexedContentTypes = ["Note", "Secret"] });
        var rebuild = await BeginAsync(_cancellation);
        Assert.Equal(["Slow one"], await _site.FindAsync("one"));

        _handler.Go();
        await rebuild;
        Assert.Equal(["Secret one", "Slow one"], await _site.FindAsync("one"));
    }

    [Fact]
    public async Task Stop_WithinARebuild_OldIndexStaysAndTheNextStartBuildsAgain()
    {
        await _site.CreateAsync("Slow one");
        await _site.SynchronizeAsync();
        var old = _site.FilesFolder;
        using var stopping = new CancellationTokenSource();
        var rebuild = await BeginAsync(stopping.Token);

        await stopping.CancelAsync();
        _handler.Go();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rebuild);
        await _site.RestartAsync();
        Assert.Equal(["Slow one"], await _site.FindAsync("one"));
        Assert.Equal(old, _site.FilesFolder);

        await _site.SynchronizeAsync();
        Assert.Equal(["Slow one"], await _site.FindAsync("one"));
        Assert.NotEqual(old, _site.FilesFolder);
        Assert.Equal([_site.FilesFolder], Directory.GetDirectories(_site.IndexFolder));
    }

    [Fact]
    public async Task Crash_AfterTheNewIsComplete_LeavesTheNew()
    {
        await _site.CreateAsync("Only one");
        await _site.SynchronizeAsync();
        var first = _site.FilesFolder;
        await _site.RestartAsync();
        var next = Path.Combine(_site.IndexFolder, "77");
        Directory.CreateDirectory(next);
        foreach (var file in Directory.EnumerateFiles(first))
        {
            File.Copy(file, Path.Combine(next, Path.GetFileName(file)));
        }

        Assert.Equal(["Only one"], await _site.FindAsync("one"));
        Assert.Equal([next], Directory.GetDirectories(_site.IndexFolder));
    }

    [Fact]
    public async Task Rebuild_ManySearches_NoneSeesLessThanThereIs()
    {
        await _site.CreateAsync("Steady one");
        await _site.SynchronizeAsync();
        using var isOver = new CancellationTokenSource();
        var searches = Task.Run(
            async () =>
            {
                var seen = new HashSet<int>();
                while (!isOver.IsCancellationRequested)
                {
                    seen.Add((await _site.FindAsync("steady")).Length);
                }

                return seen;
            },
            _cancellation);

        for (var i = 0; i < 20; i++)
        {
            await _site.SynchronizeAsync(SearchSite.Index);
        }

        await isOver.CancelAsync();
        Assert.Equal([1], await searches);
    }

    /// <summary>Starts a rebuild and returns in the middle of an item.</summary>
    private async Task<Task> BeginAsync(CancellationToken stopping)
    {
        _handler.Stop();
        var rebuild = Task.Run(
            () => _site.Services.GetRequiredService<LuceneIndexWorker>().SynchronizeAsync(new HashSet<string> { SearchSite.Index }, stopping), _cancellation);
        await _handler.Reached.WaitAsync(TimeSpan.FromSeconds(30), _cancellation);
        return rebuild;
    }

    private Task SeeAsync(string[] titles) =>
        Eventually.SeeAsync(() => _site.FindAsync("one"), found => found.SequenceEqual(titles), $"the index has {string.Join(", ", titles)}", _cancellation);

    /// <summary>Takes as long as a test wants for items called slow.</summary>
    private sealed class SlowHandler : IContentItemIndexHandler
    {
        private TaskCompletionSource? _gate;
        private TaskCompletionSource _reached = new();

        public Task Reached => _reached.Task;

        public void Stop() => (_gate, _reached) = (new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously));

        public void Go() => _gate?.TrySetResult();

        public async Task BuildIndexAsync(BuildIndexContext context)
        {
            if (_gate is { } gate && context.ContentItem.DisplayText?.StartsWith("Slow", StringComparison.Ordinal) == true)
            {
                _reached.TrySetResult();
                await gate.Task;
            }
        }
    }
}
