using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Preview;

/// <summary>An item as it was typed.</summary>
/// <param name="UserId">Id of the user who typed it: nobody else sees it.</param>
/// <param name="Item">The item; it is not stored.</param>
/// <param name="IsSaved">Whether the item was ever saved, so that there is a draft or a page to be seen by others.</param>
/// <param name="Culture">Name of its culture, with which the address of the preview begins.</param>
public sealed record PreviewTicket(string UserId, ContentItem Item, bool IsSaved, string Culture);
