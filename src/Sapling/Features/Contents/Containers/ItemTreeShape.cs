using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Views;
using Sapling.Content.Items;

namespace Sapling.Features.Contents.Containers;

/// <summary>The items of a container as a tree in which they are opened, added and moved: in the container's form, by its part's editor.</summary>
internal sealed class ItemTreeShape(ItemTree tree) : ShapeViewModel("ItemTree")
{
    public IReadOnlyList<ItemTree.Node> Nodes { get; } = tree.Nodes;

    /// <summary>Name of the whole, for who does not see it.</summary>
    public required string Label { get; init; }

    /// <summary>Prefix of the inputs' names.</summary>
    public required string Prefix { get; init; }

    /// <summary>Id of the container; the items of one that was never stored cannot be opened.</summary>
    public required string ContainerId { get; init; }

    /// <summary>Where the items are edited: the area of a <see cref="ContainedItemsController"/>.</summary>
    public required ContainerAddress Address { get; init; }

    /// <summary>The type of items to add; null if none can be added.</summary>
    public string? NewType { get; init; }

    /// <summary>What to say of an item besides its title; null for nothing.</summary>
    public Func<ContentItem, string?> Detail { get; init; } = _ => null;
}
