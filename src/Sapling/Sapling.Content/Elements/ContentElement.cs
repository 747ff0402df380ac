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
    private JsonObject? _data;
    private Dictionary<string, ContentElement>? _elements;
    private JsonDynamicObject? _content;
    private JsonObject? _data;
    private JsonObject? _parentData;
    private string? _nameInParent;
    private Dictionary<string, ContentElement>? _elements;

    internal ContentElement()
    {
    }

    internal ContentElement(JsonObject data) => _data = data;
<<<<<<< Updated upstream

    // Made when they are needed: of the many fields that a page reads, few have elements of their own or no JSON yet.
=======
>>>>>>> Stashed changes

    /// <summary>
    /// The JSON of this element: for a part, for instance, the object under its name in the item. Never null. A page reads hundreds of fields, and
    /// of hardly any its JSON: it is looked up, or made, when it is asked for.
    /// </summary>
    [JsonIgnore]
    internal JsonObject Data
    {
<<<<<<< Updated upstream
        get => _data ??= [];
=======
        get => _data ??= _parentData?[_nameInParent!] as JsonObject ?? [];
>>>>>>> Stashed changes
        set => _data = value;
    }

    /// <summary>The elements read so far by name; a second request gets the same instance.</summary>
    [JsonIgnore]
    internal Dictionary<string, ContentElement> Elements => _elements ??= new(StringComparer.Ordinal);

    /// <summary>The JSON of this element, to be read and changed as <c>item.Content.TitlePart.Title</c>. Missing members are null.</summary>
    [JsonIgnore]
    public dynamic Content => ReferenceEquals(_content?.Node, Data) ? _content! : _content = new JsonDynamicObject(Data);

    /// <summary>The item to which the element belongs; the element itself if it is one.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>Whether the element's JSON has something of this name.</summary>
    public bool Has(string name) => Data.ContainsKey(name);

    /// <summary>Has <see cref="Data"/> be what the JSON of the element around this one holds under a name.</summary>
    internal void BindWithin(JsonObject parentData, string name) => (_parentData, _nameInParent, _data) = (parentData, name, null);
}
