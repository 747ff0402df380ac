using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Roles.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.Roles;

/// <summary>Reads and writes the document that holds all roles.</summary>
internal sealed class RoleStore(ISession session)
{
    /// <summary>Signal sent when roles have changed.</summary>
    public const string Signal = "Sapling.Roles";

    /// <summary>The document in this scope's session; a new one if the site has none yet.</summary>
    public async Task<RolesDocument> LoadAsync(CancellationToken cancellationToken) =>
        await session.Query<RolesDocument>().FirstOrDefaultAsync(cancellationToken) ?? new RolesDocument();

    public async Task SaveAsync(RolesDocument document, CancellationToken cancellationToken)
    {
        await session.SaveAsync(document, checkConcurrency: true, collection: null, cancellationToken);
        ShellScope.AddDeferredSignal(Signal);
    }
}
