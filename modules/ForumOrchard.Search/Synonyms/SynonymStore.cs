using Lucene.Net.Analysis;
using YesSql;

namespace ForumOrchard.Search.Synonyms;

/// <summary>Reads and stores the site's synonyms. What other modules know of words is read with them.</summary>
public sealed class SynonymStore(ISession session, SynonymMemory memory, IEnumerable<ISynonymSource> sources)
{
    /// <summary>The currently stored synonyms, for changing.</summary>
    public async Task<SynonymSet> LoadAsync() => await session.Query<SynonymSet>().FirstOrDefaultAsync() ?? new SynonymSet();

    /// <summary>Saves a changed set as part of this unit of work.</summary>
    /// <param name="set">From <see cref="LoadAsync"/>.</param>
    public Task SaveAsync(SynonymSet set)
    {
        set.Revision++;
        return session.SaveAsync(set, checkConcurrency: true);
    }

    /// <summary>Commits a changed set at once; it applies from the next search on.</summary>
    /// <param name="set">From <see cref="LoadAsync"/>.</param>
    /// <returns>False if someone else has changed the synonyms since they were loaded: nothing is written.</returns>
    public async Task<bool> CommitAsync(SynonymSet set)
    {
        try
        {
            await SaveAsync(set);
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            return false;
        }
        finally
        {
            memory.Forget();
        }

        return true;
    }

    /// <summary>The synonyms for a query, at most one second old.</summary>
    /// <param name="analyzerName">The name of the index's analyzer.</param>
    /// <param name="analyzer">That analyzer.</param>
    internal async Task<SynonymRules> RulesAsync(string analyzerName, Analyzer analyzer)
    {
        var snapshot = memory.Current ?? await ReadAsync();
        return snapshot.Rules.GetOrAdd(analyzerName, _ => new SynonymRules(snapshot.Groups, analyzer));
    }

    private async Task<SynonymMemory.Snapshot> ReadAsync()
    {
        var generation = memory.Generation;
        var set = await LoadAsync();
        if (set.Id != 0)
        {
            session.Detach(set);
        }

        var (groups, revision) = (set.Groups.ToList(), $"{set.Revision}");
        foreach (var source in sources)
        {
            var (more, version) = await source.ReadAsync();
            groups.AddRange(more);
            revision += $".{version}";
        }

        return memory.Remember(groups, revision, generation);
    }
}
