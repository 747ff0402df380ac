namespace Sapling.Features.Contents.Admin;

/// <summary>A row of the list: the latest version of a content item.</summary>
/// <param name="ContentItemId">The item's id.</param>
/// <param name="MayEdit">Whether the user may change it.</param>
/// <param name="Title">The item's title in lists and links.</param>
/// <param name="Type">The type's display name in English; the view translates it.</param>
/// <param name="Culture">The item's language; null if it has none.</param>
/// <param name="State">The version that visitors see.</param>
/// <param name="Modified">In the site's time zone; null if the item was never changed.</param>
/// <param name="Planned">When the draft will be published, in the site's time zone; null if it is not scheduled.</param>
/// <param name="IsOverdue">Whether that time has passed and publishing has failed so far.</param>
/// <param name="Withdrawn">When the item will be withdrawn, in the site's time zone; null if that is not scheduled.</param>
/// <param name="Address">Relative to the site, with a leading slash; null if visitors cannot open it.</param>
public sealed record ContentListItem(
    string ContentItemId,
    bool MayEdit,
    string Title,
    string Type,
    string? Culture,
    PublicationState State,
    DateTimeOffset? Modified,
    DateTimeOffset? Planned,
    bool IsOverdue,
    DateTimeOffset? Withdrawn,
    string? Address);

/// <summary>Which version visitors see.</summary>
public enum PublicationState
{
    /// <summary>Nothing.</summary>
    Draft,

    /// <summary>The latest version.</summary>
    Published,

    /// <summary>A version older than the latest.</summary>
    PublishedWithDraft,
}
