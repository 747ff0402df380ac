using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Preview;

/// <summary>The preview within the admin.</summary>
/// <param name="Key">Of what was typed.</param>
/// <param name="Item">The item.</param>
/// <param name="Culture">Name of its culture.</param>
/// <param name="IsPhone">Whether the frame is as wide as a telephone.</param>
/// <param name="IsSaved">Whether a link to the draft can be made.</param>
public sealed record PreviewViewModel(Guid Key, ContentItem Item, string Culture, bool IsPhone, bool IsSaved);
