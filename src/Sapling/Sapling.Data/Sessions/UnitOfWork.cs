using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>The session of a scope, if anybody has asked for it.</summary>
internal sealed class UnitOfWork
{
    private ISession? _session;

    /// <summary>The scope's session, made when it is first asked for.</summary>
    public ISession Begin(IServiceProvider services)
    {
        if (_session is null)
        {
            // Remembered before its providers exist: they may ask for it.
            _session = services.GetRequiredService<IStore>().CreateSession();
            var providers = services.GetServices<IScopedIndexProvider>().ToArray();
            if (providers.Length > 0)
            {
                _session.RegisterIndexes(providers);
            }
        }

        return _session;
    }

    /// <summary>Commits what the scope has done so far.</summary>
    public Task CommitAsync() => _session?.SaveChangesAsync() ?? Task.CompletedTask;

    /// <summary>Throws away what the scope has done since its last commit.</summary>
    public Task CancelAsync() => _session?.CancelAsync() ?? Task.CompletedTask;
}
