using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>Index of items by alias.</summary>
public class AliasPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    /// <summary>In lower case.</summary>
    public string? Alias { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }
}
