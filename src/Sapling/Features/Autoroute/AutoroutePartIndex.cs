using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>Finds items by their addresses.</summary>
public class AutoroutePartIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public string? ContainedContentItemId { get; set; }

    /// <summary>Where in the container the contained item is.</summary>
    public string? JsonPath { get; set; }

    public string? Path { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
