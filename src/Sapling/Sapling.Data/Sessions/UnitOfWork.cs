using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using Sapling.Data.Invalidating;
using Sapling.Modules.Cache;
using Sapling.Modules.Scopes;
using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>The session of a scope, if one was requested. The scope's invalidations are committed with its changes.</summary>
internal sealed class UnitOfWork(IServiceProvider services, Invalidations invalidations, InvalidationLog log) : IUnitOfWork
{
    private ISession? _session;

    /// <summary>The scope's session, created on first use.</summary>
    public ISession Begin()
    {
        if (_session is null)
        {
            // Set before its providers are created: they may request the session.
            _session = services.GetRequiredService<IStore>().CreateSession();
            if (log.IsShared && _session is Session session)
            {
                session.Committing = cancellationToken => WriteInvalidationsAsync(session, cancellationToken);
            }

            var providers = services.GetServices<IScopedIndexProvider>().ToArray();
            if (providers.Length > 0)
            {
                _session.RegisterIndexes(providers);
            }
        }

        return _session;
    }

    public Task CommitAsync()
    {
        if (log.IsShared && invalidations.HasUnwritten)
        {
            // Created through the scope, so that the scope disposes it.
            services.GetRequiredService<ISession>();
        }

        return _session?.SaveChangesAsync() ?? Task.CompletedTask;
    }

    public Task CancelAsync() => _session?.CancelAsync() ?? Task.CompletedTask;

    private async Task WriteInvalidationsAsync(Session session, CancellationToken cancellationToken)
    {
        if (invalidations.TakeUnwritten() is { Count: > 0 } unwritten)
        {
            invalidations.Hold(log.Known.Write());
            await session.WriteAsync(log.Record(unwritten), cancellationToken);
        }
    }
}
