using OrchardCore.ContentManagement;

namespace Sapling.Content.Items;

/// <summary>Looks up for a whole batch, before its import, what would otherwise be looked up item by item.</summary>
internal interface IImportPreparation
{
    Task BeginAsync(IReadOnlyList<ContentItem> batch);

    void End();
}
