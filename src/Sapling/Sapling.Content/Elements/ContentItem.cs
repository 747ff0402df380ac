using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a piece of content. The versions of an item share <see cref="ContentItemId" />.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    public ContentItem() => ContentItem = this;

    /// <summary>The document id; 0 until it is stored.</summary>
    public long Id { get; set; }

    /// <summary>The id shared by all versions of the item: 26 characters.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The id of this version; empty until the item is created.</summary>
    public string ContentItemVersionId { get; set; } = string.Empty;

    public string ContentType { get; set; } = string.Empty;

    /// <summary>Whether this is the version that visitors see.</summary>
    public bool Published { get; set; }

    /// <summary>Whether this is the newest version.</summary>
    public bool Latest { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user who owns the item.</summary>
    public string? Owner { get; set; }

    /// <summary>The name of the user who last changed this version.</summary>
    public string? Author { get; set; }

    /// <summary>The item's title in lists and links.</summary>
    public string? DisplayText { get; set; }

    public override string ToString() => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
