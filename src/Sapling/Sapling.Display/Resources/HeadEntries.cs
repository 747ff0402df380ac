using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> element of the head.</summary>
public class LinkEntry
{
    private readonly Dictionary<string, string> _attributes = new(StringComparer.OrdinalIgnoreCase);

    public string? Rel
    {
        get => _attributes.GetValueOrDefault("rel");
        set => SetAttribute("rel", value);
    }

    public string? Type
    {
        get => _attributes.GetValueOrDefault("type");
        set => SetAttribute("type", value);
    }

    public string? Title
    {
        get => _attributes.GetValueOrDefault("title");
        set => SetAttribute("title", value);
    }

    public string? Href
    {
        get => _attributes.GetValueOrDefault("href");
        set => SetAttribute("href", value);
    }

    /// <summary>Whether to add the file's version to <see cref="Href"/>.</summary>
    public bool AppendVersion { get; set; }

    public IHtmlContent GetTag() => HeadTag.Of("link", _attributes);

    /// <summary>Appends a value to the attribute.</summary>
    public LinkEntry AddAttribute(string name, string value) =>
        SetAttribute(name, _attributes.TryGetValue(name, out var present) ? $"{present} {value}" : value);

    /// <summary>Null removes the attribute.</summary>
    public LinkEntry SetAttribute(string name, string? value)
    {
        HeadTag.Set(_attributes, name, value);
        return this;
    }
}

/// <summary>A <c>meta</c> element of the head.</summary>
public class MetaEntry
{
    private readonly Dictionary<string, string> _attributes = new(StringComparer.OrdinalIgnoreCase);

    public MetaEntry()
    {
    }

    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        Name = name;
        Property = property;
        Content = content;
        HttpEquiv = httpEquiv;
        Charset = charset;
    }

    public string? Name
    {
        get => _attributes.GetValueOrDefault("name");
        set => SetAttribute("name", value);
    }

    public string? Property
    {
        get => _attributes.GetValueOrDefault("property");
        set => SetAttribute("property", value);
    }

    public string? Content
    {
        get => _attributes.GetValueOrDefault("content");
        set => SetAttribute("content", value);
    }

    public string? HttpEquiv
    {
        get => _attributes.GetValueOrDefault("http-equiv");
        set => SetAttribute("http-equiv", value);
    }

    public string? Charset
    {
        get => _attributes.GetValueOrDefault("charset");
        set => SetAttribute("charset", value);
    }

    public IHtmlContent GetTag() => HeadTag.Of("meta", _attributes);

    /// <summary>Appends a value to the attribute.</summary>
    public MetaEntry AddAttribute(string name, string value) =>
        SetAttribute(name, _attributes.TryGetValue(name, out var present) ? present + value : value);

    /// <summary>Null removes the attribute.</summary>
    public MetaEntry SetAttribute(string name, string? value)
    {
        HeadTag.Set(_attributes, name, value);
        return this;
    }
}

/// <summary>A void element of the head.</summary>
internal static class HeadTag
{
    public static void Set(Dictionary<string, string> attributes, string name, string? value)
    {
        if (value is null)
        {
            attributes.Remove(name);
        }
        else
        {
            attributes[name] = value;
        }
    }

    public static IHtmlContent Of(string name, Dictionary<string, string> attributes)
    {
        var tag = new TagBuilder(name) { TagRenderMode = TagRenderMode.SelfClosing };
        foreach (var (attribute, value) in attributes)
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }
}
