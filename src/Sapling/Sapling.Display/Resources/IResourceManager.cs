using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>Gathers what a page needs in its head and at its foot, and writes it there, each thing once.</summary>
public interface IResourceManager
{
    /// <summary>Resources that were defined on this page.</summary>
    ResourceManifest InlineManifest { get; }

    /// <summary>The best version that was asked for; null if nobody defines the resource.</summary>
    ResourceDefinition? FindResource(RequireSettings settings);

    /// <summary>Takes back what was asked for.</summary>
    void NotRequired(string resourceType, string resourceName);

    void RegisterFootScript(IHtmlContent script);

    void RegisterHeadScript(IHtmlContent script);

    void RegisterStyle(IHtmlContent style);

    void RegisterLink(LinkEntry link);

    /// <summary>An entry takes the place of an earlier one with the same name or property.</summary>
    void RegisterMeta(MetaEntry meta);

    /// <summary>Adds to the content of an earlier one.</summary>
    void AppendMeta(MetaEntry meta, string contentSeparator);

    /// <summary>Asks for a resource by name.</summary>
    RequireSettings RegisterResource(string resourceType, string resourceName);

    /// <summary>Asks for a file.</summary>
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

    /// <summary>Writes a resource where its tag stands, if the page has not written it yet.</summary>
    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    /// <inheritdoc cref="RenderLocalScript"/>
    void RenderLocalStyle(RequireSettings settings, TextWriter writer);
}
