using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message to the user, for the next page that she sees.</summary>
public class NotifyEntry
{
    public NotifyType Type { get; set; }

    public IHtmlContent? Message { get; set; }
}
