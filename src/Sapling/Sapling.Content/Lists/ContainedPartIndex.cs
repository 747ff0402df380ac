using YesSql.Indexes;

namespace OrchardCore.Lists.Indexes;

/// <summary>Finds the items of a list, in order.</summary>
public class ContainedPartIndex : MapIndex
{
    public const int MaxDisplayTextSize = 255;

    public string? ContentItemId { get; set; }

    public string? ListContentItemId { get; set; }

    public string? ListContentType { get; set; }

    public string? DisplayText { get; set; }

    public int Order { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
