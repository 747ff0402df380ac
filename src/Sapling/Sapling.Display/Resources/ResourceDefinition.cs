using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A style or a script that pages request by name.</summary>
public class ResourceDefinition(ResourceManifest manifest, string type, string name)
{
    public ResourceManifest Manifest { get; } = manifest;

    /// <summary>"stylesheet" or "script".</summary>
    public string Type { get; } = type;

    public string Name { get; } = name;

    public string? Version { get; private set; }

    /// <summary>Address of the minified form; "~/" is the site's root.</summary>
    public string? Url { get; private set; }

    /// <summary>Address of the readable form; null if there is only one form.</summary>
    public string? UrlDebug { get; private set; }

    /// <summary>
    /// Names of resources of the same type to load before this one, with ":version" for a specific version; null for
    /// none.
    /// </summary>
    public List<string>? Dependencies { get; private set; }

    public AttributeDictionary Attributes { get; } = [];

    /// <summary>Content of an inline element, which has no address.</summary>
    public string? InnerContent { get; private set; }

    public ResourcePosition Position { get; private set; }

    /// <summary>Null for the site's setting.</summary>
    public bool? AppendVersion { get; private set; }

    public ResourceDefinition SetVersion(string version)
    {
        Version = version;
        return this;
    }

    public ResourceDefinition SetUrl(string url) => SetUrl(url, null);

    public ResourceDefinition SetUrl(string url, string? urlDebug)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);

        Url = url;
        UrlDebug = urlDebug;
        return this;
    }

    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        Dependencies = [.. dependencies];
        return this;
    }

    public ResourceDefinition SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    public ResourceDefinition SetInnerContent(string innerContent)
    {
        InnerContent = innerContent;
        return this;
    }

    public ResourceDefinition SetPosition(ResourcePosition position)
    {
        Position = position;
        return this;
    }

    public ResourceDefinition ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }

    /// <summary>The element, with the attributes of the definition, then those of the request.</summary>
    /// <param name="settings">How the resource was requested.</param>
    /// <param name="applicationPath">The path that serves the application.</param>
    /// <param name="fileVersionProvider">Computes the version of each file.</param>
    public TagBuilder GetTagBuilder(RequireSettings settings, string applicationPath, IFileVersionProvider fileVersionProvider)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(fileVersionProvider);

        var isStyle = Type == ResourceTypes.Stylesheet;
        var tag = new TagBuilder(isStyle ? (InnerContent is null ? "link" : "style") : "script");
        if (InnerContent is not null)
        {
            tag.InnerHtml.AppendHtml(InnerContent);
        }
        else if (isStyle)
        {
            tag.TagRenderMode = TagRenderMode.SelfClosing;
            tag.Attributes["href"] = Address(settings, applicationPath, fileVersionProvider);
            tag.Attributes["rel"] = "stylesheet";
            tag.Attributes["type"] = "text/css";
        }
        else
        {
            tag.Attributes["src"] = Address(settings, applicationPath, fileVersionProvider);
        }

        tag.MergeAttributes(Attributes);
        foreach (var (attribute, value) in settings.Attributes)
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }

    private string? Address(RequireSettings settings, string applicationPath, IFileVersionProvider fileVersionProvider)
    {
        var url = settings.DebugMode ? UrlDebug ?? Url : Url;
        if (url is ['~', '/', ..])
        {
            url = new StringBuilder(applicationPath).Append(url, 1, url.Length - 1).ToString();
        }

        return url is ['/', ..] && (settings.AppendVersion ?? AppendVersion) != false
            ? fileVersionProvider.AddFileVersionToPath(applicationPath, url)
            : url;
    }
}

/// <summary>Names of the resource types.</summary>
internal static class ResourceTypes
{
    public const string Stylesheet = "stylesheet";
    public const string Script = "script";
}
