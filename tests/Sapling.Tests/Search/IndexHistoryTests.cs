using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Search.Lucene.Model;
using Sapling.Features.Search.Lucene.Indexes;

namespace Sapling.Tests.Search;

/// <summary>After any sequence of edits, an index that followed them equals one built from the database at the end.</summary>
public sealed class IndexHistoryTests
{
    private const string English = "english";

    private static readonly Gen<(int Action, int Item, int Word)[]> Histories =
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 4], Gen.Int[0, 9]).Array[1, 30];

    private static readonly string?[] Cultures = ["en", "ru", null];

    [Fact]
    public Task RandomHistory_UpdatedIndexes_EqualRebuilt() => SampleAsync(async (site, ids, history) =>
    {
        foreach (var step in history)
        {
            await DoAsync(site, ids, step);
        }
    });

    [Fact]
    public Task RandomHistory_WhileTheIndexesAreRebuilt_EqualRebuilt() => SampleAsync(async (site, ids, history) =>
    {
        using var isOver = new CancellationTokenSource();
        var rebuilds = Task.Run(async () =>
        {
            while (!isOver.IsCancellationRequested)
            {
                await site.SynchronizeAsync(SearchSite.Index, English);
            }
        });
        foreach (var step in history.Where(step => step.Action < 7))
        {
            await DoAsync(site, ids, step);
        }

        await isOver.CancelAsync();
        await rebuilds;
    });

    private static Task SampleAsync(Func<SearchSite, string?[], (int Action, int Item, int Word)[], Task> actAsync) => Histories.SampleAsync(
        async history =>
        {
            var site = new SearchSite();
            await site.InitializeAsync();
            try
            {
                await site.UseIndexAsync(new LuceneIndexSettings { IndexName = English, IndexedContentTypes = ["Note"], Culture = "en" });
                await actAsync(site, new string?[5], history);
                await site.SynchronizeAsync();
                var (notes, english) = (await site.DumpAsync(), await site.DumpAsync(English));
                await site.SynchronizeAsync(SearchSite.Index, English);
                Assert.Equal(await site.DumpAsync(), notes);
                Assert.Equal(await site.DumpAsync(English), english);
            }
            finally
            {
                await site.DisposeAsync();
            }
        },
        iter: 12,
        threads: 1);

    private static async Task DoAsync(SearchSite site, string?[] ids, (int Action, int Item, int Word) step)
    {
        var title = $"Word{step.Word} of {step.Item}";
        var culture = Cultures[step.Word % Cultures.Length];
        switch (step.Action, ids[step.Item])
        {
            case (0 or 1 or 2, null):
                ids[step.Item] = await site.CreateAsync(title, $"<p>Some word{step.Word} of more words</p>", culture);
                break;
            case (0 or 1, { } id):
                await site.ChangeAsync(id, title);
                break;
            case (2, { } id):
                await site.ChangeAsync(id, title, publish: false);
                break;
            case (3, { } id):
                await site.RemoveAsync(id);
                ids[step.Item] = null;
                break;
            case (4, { } id):
                await site.UnpublishAsync(id);
                break;
            case (5, { } id):
                await site.MoveAsync(id, culture);
                break;
            case (6, _):
                await site.SynchronizeAsync();
                break;
            case (7, _):
                site.Services.GetRequiredService<LuceneIndexes>().Close(SearchSite.Index);
                break;
            case (8, _):
                site.Services.GetRequiredService<LuceneIndexes>().Close(English);
                break;
        }
    }
}
