using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>What units of work wait for one another for.</summary>
internal static class SessionLocks
{
    /// <inheritdoc cref="Session.LockNamesAsync"/>
    public static Task LockNamesAsync(this ISession session, CancellationToken cancellationToken = default) => ((Session)session).LockNamesAsync(cancellationToken);
}
