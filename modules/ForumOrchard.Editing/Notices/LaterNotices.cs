using Microsoft.AspNetCore.Mvc.Localization;

namespace ForumOrchard.Editing.Notices;

/// <summary>What handlers have to tell after the action has said what became of it: “deleted” first, then where it is.</summary>
public sealed class LaterNotices
{
    private readonly Dictionary<string, LocalizedHtmlString> _notices = new(StringComparer.Ordinal);

    /// <summary>Adds a notice; of several about the same, as when many items are deleted together, the first counts.</summary>
    /// <param name="about">What it is about.</param>
    /// <param name="notice">In the language of the user.</param>
    public void Add(string about, LocalizedHtmlString notice) => _notices.TryAdd(about, notice);

    internal IEnumerable<LocalizedHtmlString> All => _notices.Values;
}
