using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Attachments.Models;

/// <summary>Searchable text for an item's files that contain none.</summary>
public sealed class AttachedTextPart : ContentPart
{
    /// <summary>Plain text, typed or recognized elsewhere; searched but never shown on the item's page. Usually empty.</summary>
    public TextField SearchableText { get; set; } = new();

    /// <summary>The stored text of an item; null if it has none.</summary>
    public static string? TextOf(ContentItem item) => item.TryGet<AttachedTextPart>(out var part) ? part.SearchableText.Text : null;
}
