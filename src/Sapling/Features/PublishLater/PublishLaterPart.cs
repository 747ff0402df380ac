using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.Models;

/// <summary>When a draft publishes itself.</summary>
public class PublishLaterPart : ContentPart
{
    /// <summary>Null where nothing is planned.</summary>
    public DateTime? ScheduledPublishUtc { get; set; }
}
