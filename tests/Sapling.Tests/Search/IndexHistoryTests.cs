using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Search.Lucene.Indexes;

namespace Sapling.Tests.Search;

public sealed class IndexHistoryTests
{
    private static readonly Gen<(int Action, int Item, int Word)[]> Histories =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[0, 9]).Array[1, 25];

    [Fact]
    public async Task RandomHistory_UpdatedIndex_EqualsRebuilt() => await Histories.SampleAsync(
        async history =>
        {
            var site = new SearchSite();
            await site.InitializeAsync();
            try
            {
                var ids = new string?[5];
                foreach (var (action, item, word) in history)
                {
                    await DoAsync(site, ids, action, item, $"Word{word} of {item}");
                }

                await site.SynchronizeAsync();
                var updated = await site.DumpAsync();
                await site.SynchronizeAsync(SearchSite.Index);
                Assert.Equal(await site.DumpAsync(), updated);
            }
            finally
            {
                await site.DisposeAsync();
            }
        },
        iter: 12,
        threads: 1);

    [Fact]
    public async Task RandomHistory_WhileTheIndexIsRebuilt_EqualsRebuilt() => await Histories.SampleAsync(
        async history =>
        {
            var site = new SearchSite();
            await site.InitializeAsync();
            try
            {
                var ids = new string?[5];
                using var isOver = new CancellationTokenSource();
                var rebuilds = Task.Run(async () =>
                {
                    while (!isOver.IsCancellationRequested)
                    {
                        await site.SynchronizeAsync(SearchSite.Index);
                    }
                });
                foreach (var (action, item, word) in history.Where(step => step.Action < 4))
                {
                    await DoAsync(site, ids, action, item, $"Word{word} of {item}");
                }

                await isOver.CancelAsync();
                await rebuilds;
                await site.SynchronizeAsync();
                var updated = await site.DumpAsync();
                await site.SynchronizeAsync(SearchSite.Index);
                Assert.Equal(await site.DumpAsync(), updated);
            }
            finally
            {
                await site.DisposeAsync();
            }
        },
        iter: 12,
        threads: 1);

    private static async Task DoAsync(SearchSite site, string?[] ids, int action, int item, string title)
    {
        switch (action, ids[item])
        {
            case (0 or 1 or 2, null):
                ids[item] = await site.CreateAsync(title);
                break;
            case (0 or 1, { } id):
                await site.ChangeAsync(id, title);
                break;
            case (2, { } id):
                await site.ChangeAsync(id, title, publish: false);
                break;
            case (3, { } id):
                await site.RemoveAsync(id);
                ids[item] = null;
                break;
            case (4, _):
                await site.SynchronizeAsync();
                break;
            case (5, _):
                site.Services.GetRequiredService<LuceneIndexes>().Close(SearchSite.Index);
                break;
        }
    }
}
