using Microsoft.AspNetCore.Mvc.Localization;

namespace ForumOrchard.Editing.Notices;

/// <summary>What handlers have to tell after the action has said what became of it: “deleted” first, then where it is.</summary>
public sealed class LaterNotices
{
    private readonly Dictionary<string, (LocalizedHtmlString Notice, string? Page)> _notices = new(StringComparer.Ordinal);

    /// <summary>Adds a notice; of several about the same, as when many items are deleted together, the first counts.</summary>
    /// <param name="about">What it is about.</param>
    /// <param name="notice">In the language of the user.</param>
    /// <param name="page">Address of the page that says it by itself, if there is one: who is sent there is not told.</param>
    public void Add(string about, LocalizedHtmlString notice, string? page = null) => _notices.TryAdd(about, (notice, page));

    /// <summary>What is to be told.</summary>
    /// <param name="next">Address of the page that comes next, if it is known.</param>
    internal IEnumerable<LocalizedHtmlString> Before(string? next) =>
        _notices.Values.Where(one => one.Page is null || one.Page != next).Select(one => one.Notice);
}
