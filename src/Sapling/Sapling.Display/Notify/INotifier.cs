using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Messages to the user of this request. They show on the page that answers it or, where it redirects, on the next one.</summary>
public interface INotifier
{
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    /// <summary>What is to be shown, in the order it was said.</summary>
    IList<NotifyEntry> List();
}
