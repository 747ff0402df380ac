using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Messages to the current user. They appear on the page that this request returns or, if it redirects, on the next one.</summary>
public interface INotifier
{
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    /// <summary>The messages to show, in the order they were added.</summary>
    IList<NotifyEntry> List();
}
