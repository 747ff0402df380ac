using Microsoft.AspNetCore.Routing;

namespace ForumOrchard.Languages.Words;

/// <summary>Words that belong together: the terms of a taxonomy, the texts of a page of settings, the entries of a menu.</summary>
/// <param name="Id">The same as long as there is the collection, and of no other: <c>terms:4abc…</c>.</param>
/// <param name="Kind">What it is, in the language of the request.</param>
/// <param name="Title">How people call it.</param>
/// <param name="Entries">In the order of the place where they stand.</param>
public sealed record WordCollection(string Id, string Kind, string Title, IReadOnlyList<WordEntry> Entries)
{
    /// <summary>The page on which the collection itself is edited, for who may; null if there is none.</summary>
    public RouteValueDictionary? Editor { get; init; }

    /// <summary>Whether the entries say what they said when translations of them were begun.</summary>
    /// <param name="culture">Language of the translations.</param>
    /// <param name="changes">The translations.</param>
    public bool IsStill(string culture, IEnumerable<WordChange> changes)
    {
        var texts = Entries.ToDictionary(entry => entry.Id, entry => entry.TextIn(culture), StringComparer.Ordinal);
        return changes.All(change => texts.GetValueOrDefault(change.EntryId) == change.Was);
    }
}
