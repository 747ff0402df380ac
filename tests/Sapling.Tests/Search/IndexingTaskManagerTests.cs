using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Indexing;

namespace Sapling.Tests.Search;

/// <summary>An item is also found by data outside of it, which can change independently.</summary>
public sealed class IndexingTaskManagerTests : IAsyncLifetime
{
    private readonly SearchSite _site = new();
    private readonly Outside _outside = new();

    public ValueTask InitializeAsync()
    {
        _site.Configure = services => services.AddSingleton<IContentItemIndexHandler>(_outside);
        return _site.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task CreateTask_Update_HasTheItemIndexedAgain()
    {
        var id = await _site.CreateAsync("Report");
        await _site.SynchronizeAsync();
        _outside.Word = "irrigation";
        await _site.SynchronizeAsync();
        Assert.Empty(await _site.FindAsync("irrigation"));

        await AskAsync(id);
        await _site.SynchronizeAsync();

        Assert.Equal(["Report"], await _site.FindAsync("irrigation"));
    }

    [Fact]
    public async Task CreateTask_UnitOfWorkFails_ChangesNothing()
    {
        var id = await _site.CreateAsync("Report");
        await _site.SynchronizeAsync();
        _outside.Word = "irrigation";

        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(id, () => throw new InvalidOperationException("Something else went wrong.")));
        await _site.SynchronizeAsync();

        Assert.Empty(await _site.FindAsync("irrigation"));
    }

    [Fact]
    public async Task CreateTask_ItemUnpublishedSince_ShowsNothing()
    {
        var id = await _site.CreateAsync("Report");
        await _site.SynchronizeAsync();
        await AskAsync(id);
        await _site.UnpublishAsync(id);
        await _site.SynchronizeAsync();

        Assert.Empty(await _site.FindAsync("report"));
    }

    [Fact]
    public async Task CreateTask_ItemThatWasNeverStored_IsPassedOver() => await _site.InScopeAsync(services =>
        services.GetRequiredService<IIndexingTaskManager>().CreateTaskAsync(new ContentItem(), IndexingTaskTypes.Update));

    private Task AskAsync(string id, Action? then = null) => _site.InScopeAsync(async services =>
    {
        var item = await services.GetRequiredService<IContentManager>().GetAsync(id);
        await services.GetRequiredService<IIndexingTaskManager>().CreateTaskAsync(item!, IndexingTaskTypes.Update);
        then?.Invoke();
    });

    private sealed class Outside : IContentItemIndexHandler
    {
        public string Word { get; set; } = "nothing";

        public Task BuildIndexAsync(BuildIndexContext context)
        {
            context.DocumentIndex.Set(NoteIndexHandler.BodyWords, Word, DocumentIndexOptions.None);
            return Task.CompletedTask;
        }
    }
}
