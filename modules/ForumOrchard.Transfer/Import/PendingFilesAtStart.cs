using OrchardCore.Modules;

namespace ForumOrchard.Transfer.Import;

/// <summary>A site that was stopped within an import ends it before the first page is shown.</summary>
public sealed class PendingFilesAtStart(PendingFiles files) : ModularTenantEvents
{
    /// <inheritdoc/>
    public override Task ActivatedAsync() => files.PutInPlaceAsync();
}
