using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Sapling.Content.Elements;

namespace Sapling.Content.Items;

/// <summary>
/// The items that an item holds as a tree: the entries of a menu, the terms of a taxonomy. A copy, whose JSON is moved as it is: nothing that no class knows gets lost.
/// </summary>
internal sealed class ItemTree
{
    /// <summary>Levels. JSON that is nested much deeper cannot be read back.</summary>
    public const int Deepest = 10;

    private readonly JsonArray _top;
    private readonly string[] _below;

    /// <param name="top">The items of the first level.</param>
    /// <param name="below">The members that lead from an item to those below it.</param>
    public ItemTree(IEnumerable<ContentItem> top, params string[] below)
    {
        _top = JsonSerializer.SerializeToNode(top, ContentJson.Options)!.AsArray();
        _below = below;
    }

    public IReadOnlyList<Node> Nodes => NodesOf(_top);

    /// <summary>The items of the first level, each with those below it.</summary>
    public List<ContentItem> ToList() => _top.Deserialize<List<ContentItem>>(ContentJson.Options)!;

    /// <summary>The item with this id; null if there is none.</summary>
    public ContentItem? Find(string id) => PlaceOf(id, _top, null) is { } place ? Read(place.Item) : null;

    /// <summary>Whether there is an item with this id that can have others below it.</summary>
    public bool HasRoomBelow(string id) => PlaceOf(id, _top, null) is { } place && place.Level < Deepest;

    /// <summary>Adds an item as the last one.</summary>
    /// <param name="item">The item.</param>
    /// <param name="aboveId">The item to add it below; null for the first level.</param>
    public void Add(ContentItem item, string? aboveId) =>
        (aboveId is null ? _top : BelowOrNew(PlaceOf(aboveId, _top, null)!.Item)).Add(JsonSerializer.SerializeToNode(item, ContentJson.Options));

    /// <summary>Puts an item in the place of the one with its id.</summary>
    public void Replace(ContentItem item)
    {
        var place = PlaceOf(item.ContentItemId, _top, null)!;
        place.Siblings[place.Index] = JsonSerializer.SerializeToNode(item, ContentJson.Options);
    }

    /// <summary>Removes an item and those below it.</summary>
    public void Remove(string id)
    {
        var place = PlaceOf(id, _top, null)!;
        place.Siblings.RemoveAt(place.Index);
    }

    /// <summary>Moves an item with those below it, by one step; at an end, and where the tree is as deep as it can be, it stays.</summary>
    /// <returns>False if there is no such item.</returns>
    public bool Move(string id, Step step)
    {
        if (PlaceOf(id, _top, null) is not { } place)
        {
            return false;
        }

        var (siblings, index, item, above) = (place.Siblings, place.Index, place.Item, place.Above);
        switch (step)
        {
            case Step.Up when index > 0:
                siblings.RemoveAt(index);
                siblings.Insert(index - 1, item);
                break;
            case Step.Down when index < siblings.Count - 1:
                siblings.RemoveAt(index);
                siblings.Insert(index + 1, item);
                break;
            case Step.In when index > 0 && place.Level + HeightOf(item) <= Deepest:
                siblings.RemoveAt(index);
                BelowOrNew(siblings[index - 1]!.AsObject()).Add(item);
                break;
            case Step.Out when above is not null:
                siblings.RemoveAt(index);
                above.Siblings.Insert(above.Index + 1, item);
                break;
        }

        return true;
    }

    /// <summary>Puts all items into a new order.</summary>
    /// <returns>False, with nothing changed, unless the order has each item exactly once, and not too deep.</returns>
    public bool Arrange(IReadOnlyList<Branch> order)
    {
        var all = Walk(_top).ToList();
        var ids = Flatten(order).Select(branch => branch.Id).ToList();
        if (!ids.Order(StringComparer.Ordinal).SequenceEqual(all.Select(IdOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) || ids.Count != all.Count || HeightOf(order) > Deepest)
        {
            return false;
        }

        var items = all.ToDictionary(IdOf, StringComparer.Ordinal);
        _top.Clear();
        foreach (var item in all)
        {
            BelowOf(item)?.Clear();
        }

        Fill(_top, order, items);
        return true;
    }

    private void Fill(JsonArray array, IEnumerable<Branch> order, Dictionary<string, JsonObject> items)
    {
        foreach (var branch in order)
        {
            array.Add(items[branch.Id]);
            if (branch.Items is { Count: > 0 } below)
            {
                Fill(BelowOrNew(items[branch.Id]), below, items);
            }
        }
    }

    private static IEnumerable<Branch> Flatten(IEnumerable<Branch> order) => order.SelectMany(branch => Flatten(branch.Items ?? []).Prepend(branch));

    private static int HeightOf(IEnumerable<Branch> order) => order.Select(branch => 1 + HeightOf(branch.Items ?? [])).DefaultIfEmpty().Max();

    /// <summary>1 for an item with nothing below it.</summary>
    private int HeightOf(JsonObject item) => 1 + (BelowOf(item) ?? []).OfType<JsonObject>().Select(HeightOf).DefaultIfEmpty().Max();

    private IEnumerable<JsonObject> Walk(JsonArray array) => array.OfType<JsonObject>().SelectMany(item => Walk(BelowOf(item) ?? []).Prepend(item));

    private IReadOnlyList<Node> NodesOf(JsonArray array) => [.. array.OfType<JsonObject>().Select(item => new Node(Read(item), NodesOf(BelowOf(item) ?? [])))];

    private Place? PlaceOf(string id, JsonArray siblings, Place? above)
    {
        for (var i = 0; i < siblings.Count; i++)
        {
            if (siblings[i] is not JsonObject item)
            {
                continue;
            }

            var place = new Place(siblings, i, item, above);
            if (IdOf(item) == id)
            {
                return place;
            }

            if (BelowOf(item) is { } below && PlaceOf(id, below, place) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private JsonArray? BelowOf(JsonObject item) => _below.Aggregate((JsonNode?)item, static (node, name) => (node as JsonObject)?[name]) as JsonArray;

    private JsonArray BelowOrNew(JsonObject item)
    {
        if (BelowOf(item) is { } below)
        {
            return below;
        }

        foreach (var name in _below[..^1])
        {
            item = (JsonObject)(item[name] ??= new JsonObject());
        }

        return (JsonArray)(item[_below[^1]] = new JsonArray());
    }

    private static string IdOf(JsonObject item) => (string?)item[nameof(ContentItem.ContentItemId)] ?? string.Empty;

    private static ContentItem Read(JsonObject item) => item.Deserialize<ContentItem>(ContentJson.Options)!;

    /// <summary>An item with those below it.</summary>
    public sealed record Node(ContentItem Item, IReadOnlyList<Node> Below);

    /// <summary>An item in a new order, by its id, with those that are to be below it.</summary>
    public sealed record Branch(string Id, IReadOnlyList<Branch>? Items);

    /// <summary>What the buttons of the editor do.</summary>
    public enum Step
    {
        Up,
        Down,

        /// <summary>Below the item before it.</summary>
        In,

        /// <summary>After the item that it is below.</summary>
        Out,
    }

    private sealed record Place(JsonArray Siblings, int Index, JsonObject Item, Place? Above)
    {
        /// <summary>1 at the top.</summary>
        public int Level => Above is null ? 1 : Above.Level + 1;
    }
}
