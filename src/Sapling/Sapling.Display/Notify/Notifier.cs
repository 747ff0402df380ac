using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace Sapling.Display.Notify;

internal sealed class Notifier : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    /// <inheritdoc/>
    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message)
    {
        _entries.Add(new NotifyEntry { Type = type, Message = message });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public IList<NotifyEntry> List() => _entries;
}
