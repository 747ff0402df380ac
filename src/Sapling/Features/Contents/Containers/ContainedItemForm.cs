using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Features.Contents.Containers;

/// <summary>The page with the form of an item that is part of another.</summary>
/// <param name="Fields">The item's form.</param>
/// <param name="Container">The item that holds it.</param>
/// <param name="Item">The item.</param>
/// <param name="Above">The item it is to be added below; null for the first level, and for an item that is not new.</param>
/// <param name="IsNew">Whether it is to be added.</param>
/// <param name="Types">The types of which it could be, by their names; at least its own.</param>
/// <param name="Address">How addresses name it.</param>
public sealed record ContainedItemForm(
    IZoneHolding Fields, ContentItem Container, ContentItem Item, ContentItem? Above, bool IsNew, IReadOnlyList<(string Name, string DisplayName)> Types, ContainerAddress Address);
