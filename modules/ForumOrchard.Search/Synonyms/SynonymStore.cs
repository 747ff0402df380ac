using Lucene.Net.Analysis;
using YesSql;

namespace ForumOrchard.Search.Synonyms;

/// <summary>The synonyms of the site, for those who search and those who change them.</summary>
public sealed class SynonymStore(ISession session, SynonymMemory memory)
{
    /// <summary>The synonyms as they are stored now, for changing.</summary>
    public async Task<SynonymSet> LoadAsync() => await session.Query<SynonymSet>().FirstOrDefaultAsync() ?? new SynonymSet();

    /// <summary>Has a changed set written with all else of this unit of work.</summary>
    /// <param name="set">From <see cref="LoadAsync"/>.</param>
    public Task SaveAsync(SynonymSet set)
    {
        set.Revision++;
        return session.SaveAsync(set, checkConcurrency: true);
    }

    /// <summary>Writes a changed set at once; from the next search on it counts.</summary>
    /// <param name="set">From <see cref="LoadAsync"/>.</param>
    /// <returns>False where somebody else has changed the synonyms since they were loaded: nothing is written.</returns>
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

    /// <summary>The synonyms for a query, at most a second old.</summary>
    /// <param name="analyzerName">The name of the index's analyzer.</param>
    /// <param name="analyzer">It itself.</param>
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

        return memory.Remember(set, generation);
    }
}
