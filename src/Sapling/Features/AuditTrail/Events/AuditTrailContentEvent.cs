namespace Sapling.Features.AuditTrail.Events;

/// <summary>What is kept of an event of a content item: no texts. The title is kept of items that lists of the admin show, to name those that are deleted.</summary>
internal sealed class AuditTrailContentEvent
{
    public string ContentType { get; set; } = string.Empty;

    public string ContentItemVersionId { get; set; } = string.Empty;

    public string? Title { get; set; }
}
