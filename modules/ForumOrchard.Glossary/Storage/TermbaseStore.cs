using ForumOrchard.Glossary.Matching;
using ForumOrchard.Search.Synonyms;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace ForumOrchard.Glossary.Storage;

/// <summary>Reads and stores the site's terms.</summary>
public sealed class TermbaseStore(ISession session, TermbaseMemory memory, SynonymMemory synonyms)
{
    /// <summary>Of what shows terms, for caches of pages.</summary>
    private const string Tag = "glossary";

    /// <summary>The terms, for changing.</summary>
    public async Task<Termbase> LoadAsync() => await session.Query<Termbase>().FirstOrDefaultAsync() ?? new Termbase();

    /// <summary>Saves changed terms as part of this unit of work.</summary>
    /// <param name="termbase">From <see cref="LoadAsync"/>.</param>
    public Task SaveAsync(Termbase termbase)
    {
        ArgumentNullException.ThrowIfNull(termbase);
        termbase.Revision++;
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<ITagCache>().RemoveTagAsync(Tag));
        return session.SaveAsync(termbase, checkConcurrency: true);
    }

    /// <summary>Commits changed terms: they count from now on, in the search, too.</summary>
    /// <param name="termbase">From <see cref="LoadAsync"/>.</param>
    /// <returns>False if somebody has changed terms since they were loaded: nothing is written.</returns>
    public async Task<bool> CommitAsync(Termbase termbase)
    {
        try
        {
            await SaveAsync(termbase);
            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            // Reading in this session once more must not give what was not written: it would be kept for everybody, under the revision that the other has.
            session.Detach(termbase);
            return false;
        }
        finally
        {
            memory.Forget();
            synonyms.Forget();
        }

        return true;
    }

    /// <summary>The terms for reading, at most one second old. Do not change them.</summary>
    public async Task<TermIndex> ReadAsync()
    {
        if (memory.Current is { } current)
        {
            return current;
        }

        var generation = memory.Generation;
        var termbase = await LoadAsync();
        if (termbase.Id != 0)
        {
            session.Detach(termbase);
        }

        return memory.Keep(termbase, generation);
    }
}
