using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Roles.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.Roles;

/// <summary>Reads and writes the one document of roles.</summary>
internal sealed class RoleStore(ISession session)
{
    /// <summary>Sent when roles have changed.</summary>
    public const string Signal = "Sapling.Roles";

    /// <summary>The document of this scope's session; a new one if the site has none yet.</summary>
    public async Task<RolesDocument> LoadAsync(CancellationToken cancellationToken) =>
        await session.Query<RolesDocument>().FirstOrDefaultAsync(cancellationToken) ?? new RolesDocument();

    public async Task SaveAsync(RolesDocument document, CancellationToken cancellationToken)
    {
        await session.SaveAsync(document, checkConcurrency: true, collection: null, cancellationToken);
        ShellScope.AddDeferredSignal(Signal);
    }
}
