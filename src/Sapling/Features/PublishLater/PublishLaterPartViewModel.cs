using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.ViewModels;

/// <summary>The editor of the scheduled publication.</summary>
public class PublishLaterPartViewModel
{
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    public DateTime? ScheduledPublishUtc { get; set; }

    /// <summary>In the site's time zone.</summary>
    public DateTime? ScheduledPublishLocalDateTime { get; set; }
}
