using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.Models;

/// <summary>The scheduled publication of a draft.</summary>
public class PublishLaterPart : ContentPart
{
    /// <summary>Null if not scheduled.</summary>
    public DateTime? ScheduledPublishUtc { get; set; }
}
