namespace Sapling.Features.Contents;

/// <summary>Scheduled actions of an item.</summary>
internal sealed class PlanAspect
{
    /// <summary>When the draft will be published; null if it is not scheduled.</summary>
    public DateTime? PublishUtc { get; set; }

    /// <summary>When the item will be withdrawn; null if it is not scheduled.</summary>
    public DateTime? ArchiveUtc { get; set; }
}
