using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.ViewModels;

/// <summary>The editor of the scheduled withdrawal.</summary>
public class ArchiveLaterPartViewModel
{
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    public DateTime? ScheduledArchiveUtc { get; set; }

    /// <summary>In the site's time zone.</summary>
    public DateTime? ScheduledArchiveLocalDateTime { get; set; }
}
