using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <inheritdoc cref="IResourceManager"/>
internal sealed class ResourceManager(
    IOptions<ResourceManagementOptions> options,
    IFileVersionProvider fileVersionProvider,
    IHttpContextAccessor httpContextAccessor) : IResourceManager
{
    private readonly ResourceManagementOptions _options = options.Value;
    private readonly RequiredResources _styles = new(ResourceTypes.Stylesheet);
    private readonly RequiredResources _scripts = new(ResourceTypes.Script);
    private readonly List<IHtmlContent> _inlineStyles = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];
    private readonly List<LinkEntry> _links = [];
    private readonly Dictionary<string, MetaEntry> _metas = new(StringComparer.OrdinalIgnoreCase);

    public ResourceManifest InlineManifest { get; } = new();

    private string ApplicationPath => httpContextAccessor.HttpContext?.Request.PathBase.Value ?? string.Empty;

    public ResourceDefinition? FindResource(RequireSettings settings)
    {
        var found = _options.ResourceManifests.Append(InlineManifest)
            .SelectMany(manifest => manifest.GetResources(settings.Type).TryGetValue(settings.Name, out var versions) ? versions : [])
            .Where(definition => Accepts(settings.Version, definition.Version))
            .MaxBy(definition => Comparable(definition.Version));

        if (found is null && settings.InlineDefinition is not null)
        {
            found = InlineManifest.DefineResource(settings.Type, settings.Name);
            settings.InlineDefinition(found);
        }

        return found;
    }

    public void NotRequired(string resourceType, string resourceName) => Required(resourceType).Remove(resourceName);

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterStyle(IHtmlContent style) => _inlineStyles.Add(style);

    public void RegisterLink(LinkEntry link) => _links.Add(link);

    public void RegisterMeta(MetaEntry meta) => _metas[Key(meta)] = meta;

    public void AppendMeta(MetaEntry meta, string contentSeparator)
    {
        if (_metas.TryGetValue(Key(meta), out var present) && !string.IsNullOrEmpty(present.Content))
        {
            meta.Content = present.Content + contentSeparator + meta.Content;
        }

        RegisterMeta(meta);
    }

    public RequireSettings RegisterResource(string resourceType, string resourceName) => Required(resourceType).Require(resourceName, _options);

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
    {
        if (!InlineManifest.GetResources(resourceType).ContainsKey(resourcePath))
        {
            InlineManifest.DefineResource(resourceType, resourcePath).SetUrl(resourcePath, resourceDebugPath);
        }

        return RegisterResource(resourceType, resourcePath);
    }

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas.Values;

    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _inlineStyles;

    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts;

    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts;

    public void RenderMeta(TextWriter writer) => Write(writer, _metas.Values.Select(meta => meta.GetTag()));

    public void RenderHeadLink(TextWriter writer)
    {
        var basePath = ApplicationPath;
        foreach (var link in _links)
        {
            if (link.Href is ['~', '/', ..])
            {
                link.Href = basePath + link.Href[1..];
            }

            if (link is { AppendVersion: true, Href: ['/', ..] })
            {
                link.Href = fileVersionProvider.AddFileVersionToPath(basePath, link.Href);
            }
        }

        Write(writer, _links.Select(link => link.GetTag()));
    }

    public void RenderStylesheet(TextWriter writer)
    {
        RenderRequired(_styles, writer, static _ => true);
        Write(writer, _inlineStyles);
    }

    public void RenderHeadScript(TextWriter writer)
    {
        RenderRequired(_scripts, writer, static settings => settings.Location == ResourceLocation.Head);
        Write(writer, _headScripts);
    }

    public void RenderFootScript(TextWriter writer)
    {
        RenderRequired(_scripts, writer, static settings => settings.Location != ResourceLocation.Head);
        Write(writer, _footScripts);
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => RenderLocal(_scripts, settings, writer);

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) => RenderLocal(_styles, settings, writer);

    private void RenderLocal(RequiredResources required, RequireSettings settings, TextWriter writer)
    {
        var local = new RequiredResources(settings.Type);
        var copy = local.Require(settings.Name, _options);
        copy.Version = settings.Version;
        copy.Dependencies = settings.Dependencies;
        foreach (var (name, value) in settings.Attributes)
        {
            copy.SetAttribute(name, value);
        }

        foreach (var (definition, how) in local.Expand(_options, FindResource))
        {
            if (required.TryWrite(definition.Name))
            {
                Write(writer, [definition.GetTagBuilder(how, ApplicationPath, fileVersionProvider)]);
            }
        }

        required.Remove(settings.Name);
    }

    private void RenderRequired(RequiredResources required, TextWriter writer, Func<RequireSettings, bool> choose)
    {
        if (required.IsEmpty)
        {
            return;
        }

        foreach (var (definition, settings) in required.Expand(_options, FindResource))
        {
            if (choose(settings) && required.TryWrite(definition.Name))
            {
                Write(writer, [definition.GetTagBuilder(settings, ApplicationPath, fileVersionProvider)]);
            }
        }
    }

    // As in Orchard Core, nothing is encoded here: whoever registers a resource encodes its content.
    private static void Write(TextWriter writer, IEnumerable<IHtmlContent> tags)
    {
        foreach (var tag in tags)
        {
            tag.WriteTo(writer, NullHtmlEncoder.Default);
            writer.Write('\n');
        }
    }

    private RequiredResources Required(string resourceType) => resourceType switch
    {
        ResourceTypes.Stylesheet => _styles,
        ResourceTypes.Script => _scripts,
        _ => throw new ArgumentException($"There are no resources of the type '{resourceType}'.", nameof(resourceType)),
    };

    private static string Key(MetaEntry meta) => meta.Name ?? meta.Property ?? meta.HttpEquiv ?? "charset";

    /// <summary>"5" accepts 5.3.1, "5.3" accepts 5.3.1, null accepts everything.</summary>
    private static bool Accepts(string? wanted, string? version) =>
        string.IsNullOrEmpty(wanted) || version == wanted || version?.StartsWith(wanted + ".", StringComparison.Ordinal) is true;

    private static Version Comparable(string? version) =>
        System.Version.TryParse(version?.Contains('.', StringComparison.Ordinal) is false ? version + ".0" : version, out var parsed) ? parsed : new Version(0, 0);
}
