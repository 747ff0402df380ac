using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Environment.Extensions;

/// <summary>A module or a theme.</summary>
public interface IExtensionInfo
{
    string Id { get; }

    /// <summary>Where its files appear in the application, such as <c>Areas/ForumOrchard.News</c>.</summary>
    string SubPath { get; }

    bool Exists { get; }

    IManifestInfo Manifest { get; }

    IEnumerable<IFeatureInfo> Features { get; }
}

/// <summary>What the manifest of a module or theme declares.</summary>
public interface IManifestInfo
{
    bool Exists { get; }

    string Name { get; }

    string Description { get; }

    /// <summary>"Module" or "Theme".</summary>
    string Type { get; }

    string Author { get; }

    string Website { get; }

    string Version { get; }

    IEnumerable<string> Tags { get; }

    ModuleAttribute ModuleInfo { get; }
}
