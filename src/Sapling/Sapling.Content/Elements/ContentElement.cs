using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// A content item, a part or a field: an object over JSON. What a class does not know of its JSON stays there untouched, so content survives
/// the module that made it.
/// </summary>
public class ContentElement : IContent
{
    private JsonDynamicObject? _content;

    internal ContentElement()
        : this([])
    {
    }

    internal ContentElement(JsonObject data) => Data = data;

    /// <summary>The JSON of this element: for a part, for instance, the object under its name in the item. Never null.</summary>
    [JsonIgnore]
    internal JsonObject Data { get; set; }

    /// <summary>The elements read so far by name; a second request gets the same instance.</summary>
    [JsonIgnore]
    internal Dictionary<string, ContentElement> Elements { get; } = new(StringComparer.Ordinal);

    /// <summary>The JSON of this element, to be read and changed as <c>item.Content.TitlePart.Title</c>. Missing members are null.</summary>
    [JsonIgnore]
    public dynamic Content => ReferenceEquals(_content?.Node, Data) ? _content! : _content = new JsonDynamicObject(Data);

    /// <summary>The item to which the element belongs; the element itself if it is one.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>Whether the element's JSON has something of this name.</summary>
    public bool Has(string name) => Data.ContainsKey(name);
}
