using OrchardCore.ContentManagement;

namespace Sapling.Content.Items;

/// <summary>Looks up at once, before a batch is imported, what would otherwise be looked up item by item.</summary>
internal interface IImportPreparation
{
    Task BeginAsync(IReadOnlyList<ContentItem> batch);

    void End();
}
