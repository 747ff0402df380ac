namespace OrchardCore.ContentManagement;

/// <summary>Selects a version of an item.</summary>
public record VersionOptions
{
    private VersionOptions()
    {
    }

    /// <summary>The newest version, published or not.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The version that visitors see.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The newest version if it is unpublished.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>A draft to change: the existing one, or a new one based on the published version.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    public bool IsLatest { get; private init; }

    public bool IsPublished { get; private init; }

    public bool IsDraft { get; private init; }

    public bool IsDraftRequired { get; private init; }
}
