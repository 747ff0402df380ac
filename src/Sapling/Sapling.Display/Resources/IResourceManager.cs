using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>Collects what a page needs in its head and at its end, and writes each resource once.</summary>
public interface IResourceManager
{
    /// <summary>Resources defined on this page.</summary>
    ResourceManifest InlineManifest { get; }

    /// <summary>The best match for the requested version; null if the resource is not defined.</summary>
    ResourceDefinition? FindResource(RequireSettings settings);

    /// <summary>Cancels a request for a resource.</summary>
    void NotRequired(string resourceType, string resourceName);

    void RegisterFootScript(IHtmlContent script);

    void RegisterHeadScript(IHtmlContent script);

    void RegisterStyle(IHtmlContent style);

    void RegisterLink(LinkEntry link);

    /// <summary>Replaces an earlier entry with the same name or property.</summary>
    void RegisterMeta(MetaEntry meta);

    /// <summary>Appends to the content of an earlier entry.</summary>
    void AppendMeta(MetaEntry meta, string contentSeparator);

    /// <summary>Requests a resource by name.</summary>
    RequireSettings RegisterResource(string resourceType, string resourceName);

    /// <summary>Requests a file.</summary>
    RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath);

    IEnumerable<LinkEntry> GetRegisteredLinks();

    IEnumerable<MetaEntry> GetRegisteredMetas();

    IEnumerable<IHtmlContent> GetRegisteredStyles();

    IEnumerable<IHtmlContent> GetRegisteredHeadScripts();

    IEnumerable<IHtmlContent> GetRegisteredFootScripts();

    void RenderMeta(TextWriter writer);

    void RenderHeadLink(TextWriter writer);

    void RenderStylesheet(TextWriter writer);

    void RenderHeadScript(TextWriter writer);

    void RenderFootScript(TextWriter writer);

    /// <summary>Writes a resource at the position of its tag, unless the page has already written it.</summary>
    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    /// <inheritdoc cref="RenderLocalScript"/>
    void RenderLocalStyle(RequireSettings settings, TextWriter writer);
}
