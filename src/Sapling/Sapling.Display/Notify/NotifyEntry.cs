using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A message to the user, shown on the next page.</summary>
public class NotifyEntry
{
    public NotifyType Type { get; set; }

    public IHtmlContent? Message { get; set; }
}
