using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace ForumOrchard.InterfaceTexts.Texts;

/// <summary>Reads and stores the own texts.</summary>
public sealed class OwnTextStore(ISession session, IStore store)
{
    /// <summary>What depends on the words of the interface: pages, and fragments that a theme caches with this tag.</summary>
    public const string Tag = "interface-texts";

    /// <summary>The stored texts as they are now, also after a commit that failed; not for changing.</summary>
    public async Task<OwnTexts> ReadAsync()
    {
        await using var reading = store.CreateSession(withTracking: false);
        return await reading.Query<OwnTexts>().FirstOrDefaultAsync() ?? new OwnTexts();
    }

    /// <summary>The currently stored texts, for changing.</summary>
    public async Task<OwnTexts> LoadAsync() => await session.Query<OwnTexts>().FirstOrDefaultAsync() ?? new OwnTexts();

    /// <summary>Commits changed texts at once; the next request shows them, on this and on other machines of the site.</summary>
    /// <param name="texts">From <see cref="LoadAsync"/>.</param>
    /// <returns>False if somebody else has changed them since they were loaded: nothing is written.</returns>
    public async Task<bool> CommitAsync(OwnTexts texts)
    {
        try
        {
            await session.SaveAsync(texts, checkConcurrency: true);
            ShellScope.AddDeferredSignal(OwnTextMemory.Signal);
            await session.SaveChangesAsync();

            // After the signal: what is rendered before it still has the former texts, and Orchard Core would keep it.
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<ITagCache>().RemoveTagAsync(Tag));
            return true;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            return false;
        }
    }
}
