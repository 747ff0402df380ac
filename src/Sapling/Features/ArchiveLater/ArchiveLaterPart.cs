using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.Models;

/// <summary>The scheduled withdrawal of an item.</summary>
public class ArchiveLaterPart : ContentPart
{
    /// <summary>Null if not scheduled.</summary>
    public DateTime? ScheduledArchiveUtc { get; set; }
}
