using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using Sapling.Scopes;
using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>The session of a scope, if anybody has asked for it.</summary>
internal sealed class UnitOfWork : IUnitOfWork
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

    public Task CommitAsync() => _session?.SaveChangesAsync() ?? Task.CompletedTask;

    public Task CancelAsync() => _session?.CancelAsync() ?? Task.CompletedTask;
}
