using System.Globalization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Transfer.Import;

/// <summary>An item of an archive, and what becomes of it.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Title">Its title, or its id if it has none.</param>
/// <param name="Type">Displayed name of its type.</param>
/// <param name="Culture">Its language; null for none.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Changes">Names of the fields that differ from those here.</param>
/// <param name="Note">Why it is wrong, or what to know of it; null for nothing.</param>
/// <param name="Versions">The published and the latest version, the latest last.</param>
public sealed record PlannedItem(
    string ContentItemId,
    string Title,
    string Type,
    CultureInfo? Culture,
    Fate Fate,
    IReadOnlyList<string> Changes,
    string? Note,
    IReadOnlyList<ContentItem> Versions);
