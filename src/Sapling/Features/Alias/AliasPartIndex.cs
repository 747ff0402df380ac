using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>Finds items by their aliases.</summary>
public class AliasPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    /// <summary>In lower case.</summary>
    public string? Alias { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }
}
