using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Attachments.Models;

/// <summary>What is to be found of an item's files where they hold no text themselves.</summary>
public sealed class AttachedTextPart : ContentPart
{
    /// <summary>Plain text, written or recognised elsewhere; it is searched and never shown on the item's page. Empty as a rule.</summary>
    public TextField SearchableText { get; set; } = new();

    /// <summary>The text of an item as it is stored; null where it has none.</summary>
    public static string? TextOf(ContentItem item) => item.TryGet<AttachedTextPart>(out var part) ? part.SearchableText.Text : null;
}
