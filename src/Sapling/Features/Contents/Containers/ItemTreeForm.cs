using System.Text.Json;
using Sapling.Content.Items;

namespace Sapling.Features.Contents.Containers;

/// <summary>What the form of a container says of the order of its items.</summary>
public class ItemTreeForm
{
    /// <summary>The new order as JSON, <c>[{ "id": "…", "items": [] }]</c>, from the script; null or empty if nothing was moved.</summary>
    public string? Hierarchy { get; set; }

    /// <summary>A step of one item, from a button without the script: <c>up</c>, <c>down</c>, <c>in</c> or <c>out</c>, a colon and the item's id. Null for none.</summary>
    public string? Move { get; set; }

    /// <summary>Whether anything is to be moved.</summary>
    internal bool IsAny => !string.IsNullOrEmpty(Hierarchy) || !string.IsNullOrEmpty(Move);

    /// <returns>False if the order is not one of these items: they have changed since the form was made.</returns>
    internal bool ApplyTo(ItemTree tree) =>
        (string.IsNullOrEmpty(Hierarchy) || (Read(Hierarchy) is { } order && tree.Arrange(order)))
        && (string.IsNullOrEmpty(Move)
            || (Move.Split(':', 2) is [var name, var id] && Enum.TryParse<ItemTree.Step>(name, ignoreCase: true, out var step) && tree.Move(id, step)));

    private static List<ItemTree.Branch>? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<ItemTree.Branch>>(json, JsonSerializerOptions.Web) is { } order && IsWhole(order) ? order : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A request may contain anything, even nulls.</summary>
    private static bool IsWhole(IEnumerable<ItemTree.Branch?> order) => order.All(branch => branch?.Id is not null && IsWhole(branch.Items ?? []));
}
