using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Indexes;

/// <summary>Index of items due to be withdrawn.</summary>
public class ArchiveLaterPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public DateTime? ScheduledArchiveDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
