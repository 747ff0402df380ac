using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Model;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Features.Search.Lucene.Admin;

/// <summary>Describes the state of the indexes in words.</summary>
internal sealed class IndexesPageBuilder(
    LuceneIndexSettingsService settings,
    LuceneIndexes indexes,
    IndexStates states,
    IndexHistory history,
    ILocalClock clock,
    IStringLocalizer<SearchIndexesController> S)
{
    public async Task<IndexesPage> BuildAsync()
    {
        var rows = new List<IndexRow>();
        foreach (var one in (await settings.GetSettingsAsync()).OrderBy(one => one.IndexName, StringComparer.Ordinal))
        {
            rows.Add(await RowAsync(one));
        }

        var news = new List<IndexNews>();
        foreach (var one in history.List())
        {
            var text = one.Times == 1 ? WordsOf(one.Kind) : S["{0} So it was {1} times.", WordsOf(one.Kind), one.Times].Value;
            news.Add(new IndexNews(await clock.ConvertToLocalAsync(one.Utc), one.Index, text, one.Detail));
        }

        return new IndexesPage(rows, news);
    }

    private async Task<IndexRow> RowAsync(LuceneIndexSettings one)
    {
        var (index, progress, failure) = (indexes.Find(one.IndexName), states.ProgressOf(one.IndexName), states.FailureOf(one.IndexName));
        int? documents = null;
        if (index is not null)
        {
            await index.TrySearchAsync(searcher =>
            {
                documents = searcher.IndexReader.NumDocs;
                return Task.CompletedTask;
            });
        }

        return new IndexRow(
            one.IndexName,
            one.Culture is "" or "any" ? null : CultureInfo.GetCultureInfo(one.Culture),
            documents,
            index?.CommittedUtc is { } utc ? await clock.ConvertToLocalAsync(utc) : null,
            StateOf(index, progress, failure),
            failure is null ? null : AdviceOf(failure.Fault),
            failure?.Detail,
            progress is not null,
            progress?.Done ?? 0,
            progress?.Total ?? 0);
    }

    private string StateOf(LuceneIndex? index, IndexProgress? progress, IndexFailure? failure) => (index, progress, failure) switch
    {
        (null, { }, _) => S["It is being built. Until that is done the search finds nothing in this language."],
        ({ }, { }, _) => S["It is being rebuilt. Until that is done the search goes on with the one that is there, and with every change."],
        (_, _, { }) => S["It cannot be written. The search goes on with what it holds."],
        (null, _, _) => S["It waits to be built."],
        _ => S["It is up to date."],
    };

    private string AdviceOf(IndexFault fault) => fault switch
    {
        IndexFault.DiskFull => S["The disk is full. Free some space: for a rebuild as much as the index takes, and a half more. Nothing that is saved on the site is lost to the search: it goes on by itself within ten minutes."],
        IndexFault.Locked => S["Another process writes to this index. Each process of the site needs a data folder of its own."],
        IndexFault.Denied => S["The site may not write to its data folder. Give its user the right to."],
        _ => S["It is tried again by itself. If this stays, the log of the site says more."],
    };

    private string WordsOf(IndexEventKind kind) => kind switch
    {
        IndexEventKind.Built => S["It was built from the database."],
        IndexEventKind.Gone => S["Its folder was gone; it had to be built anew."],
        IndexEventKind.Broken => S["Its files were broken; it had to be built anew."],
        IndexEventKind.Behind => S["It was older than the log of changes; it had to be built anew."],
        IndexEventKind.DiskFull => S["The disk was full; it could not be written."],
        IndexEventKind.Failed => S["It could not be written."],
        _ => S["It could be written again, and was brought up to date."],
    };
}
