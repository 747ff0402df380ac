using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardCore.Search.Lucene.Model;
using Sapling.Features.Indexing;
using Sapling.Features.Search.Lucene.Monitoring;
using Sapling.Features.Search.Lucene.Nodes;
using Sapling.Features.Search.Lucene.Settings;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>Keeps the indexes up to date, finds those that need a rebuild, and recovers from failures.</summary>
internal sealed partial class LuceneIndexUpkeep(
    LuceneIndexes indexes,
    LuceneIndexer indexer,
    LuceneIndexBuilder builder,
    LuceneIndexSettingsCache settings,
    IndexingLogReader log,
    IndexingNodes nodes,
    IndexStates states,
    IndexHistory history,
    IClock clock,
    ILogger<LuceneIndexUpkeep> logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    /// <summary>An index that cannot be built (there may never be enough space) is not attempted more often than this.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (TimeSpan Pause, DateTime Until)> _pauses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Brings the existing indexes up to date with the database.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        await nodes.LoadAsync();
        var names = (await settings.GetAsync()).LuceneIndexSettings.Keys;
        var open = names.Select(OpenOrTell).OfType<LuceneIndex>().ToList();
        var thinned = open.Count > 0 ? await nodes.ThinnedAsync() : 0;
        var following = open.Where(index => index.Position >= thinned).ToList();
        if (following.Count > 0)
        {
            await CatchUpAsync(following, cancellationToken);
            Verify(following);
        }

        await nodes.NoteAsync(following);
    }

    /// <summary>Builds indexes that are missing, corrupt, built with other settings, or requested.</summary>
    /// <param name="asked">The names of the indexes to rebuild in any case.</param>
    /// <param name="follow">Keeps the other indexes up to date until the given task ends.</param>
    /// <param name="cancellationToken">Cancelled when the site stops.</param>
    /// <returns>The names of the indexes still to be built, because their build has just failed.</returns>
    /// <exception cref="AggregateException">Some indexes could not be built; all others were.</exception>
    public async Task<IReadOnlySet<string>> BuildAsync(IReadOnlySet<string> asked, Func<Task, Task> follow, CancellationToken cancellationToken)
    {
        var (waiting, failures) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new List<Exception>());
        foreach (var one in (await settings.GetAsync()).LuceneIndexSettings.Values)
        {
            if (!await IsToBeBuiltAsync(one, asked))
            {
                continue;
            }

            waiting.Add(one.IndexName);
            if (_pauses.TryGetValue(one.IndexName, out var pause) && clock.UtcNow < pause.Until)
            {
                continue;
            }

            try
            {
                await builder.BuildAsync(one, follow, cancellationToken);
                waiting.Remove(one.IndexName);
                _pauses.Remove(one.IndexName);
                history.Add(one.IndexName, IndexEventKind.Built);
                Succeed(one.IndexName);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                pause.Pause = pause.Pause == default ? FirstPause : TimeSpan.FromTicks(Math.Min(pause.Pause.Ticks * 2, LongestPause.Ticks));
                _pauses[one.IndexName] = (pause.Pause, clock.UtcNow + pause.Pause);
                states.Fail(one.IndexName, exception);
                failures.Add(exception);
            }
        }

        return failures.Count == 0 ? waiting : throw new AggregateException(failures);
    }

    /// <summary>Ends the pauses of requested indexes, so that they do not have to wait.</summary>
    public void Hurry(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _pauses.Remove(name);
        }
    }

    private LuceneIndex? OpenOrTell(string name)
    {
        try
        {
            return Open(name);
        }
        catch (Exception exception)
        {
            states.Fail(name, exception);
            throw;
        }
    }

    /// <summary>Null if it must be built first.</summary>
    private LuceneIndex? Open(string name)
    {
        if (indexes.Find(name) is { } gone && !LuceneIndexes.HasFiles(gone))
        {
            indexes.Discard(gone, IndexEventKind.Gone);
            LogGone(name);
        }
        else if (_known.Add(name) && nodes.Knew(name) && !indexes.HasFolder(name))
        {
            history.Add(name, IndexEventKind.Gone);
            LogGone(name);
        }

        if (indexes.Open(name) is not { CanWrite: false } index)
        {
            return indexes.Find(name);
        }

        try
        {
            index.Restore();
            return index;
        }
        catch (Exception exception) when (IndexFaults.Of(exception) == IndexFault.Broken)
        {
            indexes.Discard(index, IndexEventKind.Broken);
            LogBroken(exception, name);
            return null;
        }
    }

    private async Task CatchUpAsync(IReadOnlyCollection<LuceneIndex> following, CancellationToken cancellationToken)
    {
        try
        {
            await indexer.CatchUpAsync(following, log, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            log.Forget();
            foreach (var index in following)
            {
                states.Fail(index.Settings.IndexName, exception);
                index.IsVerified &= IndexFaults.Of(exception) != IndexFault.Broken;
                index.GiveUp();
            }

            throw;
        }

        foreach (var index in following)
        {
            Succeed(index.Settings.IndexName);
        }
    }

    /// <summary>Reads all files at start, so that a damaged file is found before a visitor's search reads it.</summary>
    private void Verify(IEnumerable<LuceneIndex> following)
    {
        foreach (var index in following.Where(index => !index.IsVerified))
        {
            try
            {
                index.Verify();
            }
            catch (Exception exception) when (IndexFaults.Of(exception) is IndexFault.Broken or IndexFault.Other)
            {
                indexes.Discard(index, IndexEventKind.Broken);
                LogBroken(exception, index.Settings.IndexName);
            }
        }
    }

    private async Task<bool> IsToBeBuiltAsync(LuceneIndexSettings one, IReadOnlySet<string> asked)
    {
        if (asked.Contains(one.IndexName) || indexes.Find(one.IndexName) is not { } index || !index.WasBuiltBy(one) || indexes.WasCutShort(one.IndexName))
        {
            return true;
        }

        if (index.Position >= await nodes.ThinnedAsync())
        {
            return false;
        }

        history.Add(one.IndexName, IndexEventKind.Behind);
        return true;
    }

    private void Succeed(string name)
    {
        if (states.Succeed(name))
        {
            LogRecovered(name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The folder of the search index \"{Index}\" is gone; it is built anew from the database.")]
    private partial void LogGone(string index);

    [LoggerMessage(LogLevel.Warning, "The files of the search index \"{Index}\" are broken; it is built anew from the database.")]
    private partial void LogBroken(Exception exception, string index);

    [LoggerMessage(LogLevel.Information, "The search index \"{Index}\" can be written again and is up to date.")]
    private partial void LogRecovered(string index);
}
