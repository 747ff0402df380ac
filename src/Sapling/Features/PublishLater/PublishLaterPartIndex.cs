using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

/// <summary>Finds what is due to be published.</summary>
public class PublishLaterPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public DateTime? ScheduledPublishDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
