using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Sapling.Content.Elements;

namespace OrchardCore.ContentManagement;

/// <summary>
/// A content item, a part or a field: an object over JSON. JSON that its class does not know stays untouched, so that
/// content survives the removal of its module.
/// </summary>
public class ContentElement : IContent
{
    private JsonObject? _data;
    private Dictionary<string, ContentElement>? _elements;
    private JsonDynamicObject? _content;

    internal ContentElement()
    {
    }

    internal ContentElement(JsonObject data) => _data = data;

    // Created on demand: of the many fields that a page reads, few have child elements or lack JSON.

    /// <summary>The JSON of this element: for a part, the object under its name in the item. Never null.</summary>
    [JsonIgnore]
    internal JsonObject Data
    {
        get => _data ??= [];
        set => _data = value;
    }

    /// <summary>The elements read so far, by name; reading one again returns the same instance.</summary>
    [JsonIgnore]
    internal Dictionary<string, ContentElement> Elements => _elements ??= new(StringComparer.Ordinal);

    /// <summary>True if the element is a typed property of another element.</summary>
    [JsonIgnore]
    internal bool IsMember { get; set; }

    /// <summary>
    /// The JSON of this element, to read and change as <c>item.Content.TitlePart.Title</c>. Missing members are null.
    /// As in Orchard Core, an element that is a property of another contains only what its class does not know.
    /// </summary>
    [JsonIgnore]
    public dynamic Content => IsMember ? new JsonDynamicObject(ContentJson.UnknownOf(this))
        : ReferenceEquals(_content?.Node, Data) ? _content! : _content = new JsonDynamicObject(Data);

    /// <summary>The item to which the element belongs; the element itself if it is one.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>Whether the element's JSON has a member of this name.</summary>
    public bool Has(string name) => Data.ContainsKey(name);
}
