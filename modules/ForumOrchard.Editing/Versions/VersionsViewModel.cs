using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Versions;

/// <summary>The versions of an item, and one of them compared with the latest.</summary>
/// <param name="Latest">The latest version, which the others are compared with.</param>
/// <param name="Versions">All, the newest first, each with its time at the site.</param>
/// <param name="Compared">The older version that was chosen; null for none.</param>
/// <param name="Changes">What differs between it and the latest; empty for nothing, or if none was chosen.</param>
/// <param name="Token">The state of the item that this page was made from.</param>
public sealed record VersionsViewModel(
    ContentItem Latest, IReadOnlyList<(ContentItem Version, DateTime? Saved)> Versions, ContentItem? Compared, IReadOnlyList<ChangedField> Changes, string Token);
