using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>Locks between units of work.</summary>
internal static class SessionLocks
{
    /// <inheritdoc cref="Session.LockNamesAsync"/>
    public static Task LockNamesAsync(this ISession session, CancellationToken cancellationToken = default) => ((Session)session).LockNamesAsync(cancellationToken);
}
