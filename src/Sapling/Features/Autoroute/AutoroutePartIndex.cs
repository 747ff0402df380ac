using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>Index of items by address.</summary>
public class AutoroutePartIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? ContentItemId { get; set; }

    public string? ContainedContentItemId { get; set; }

    /// <summary>JSON path of the contained item in its container.</summary>
    public string? JsonPath { get; set; }

    public string? Path { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
