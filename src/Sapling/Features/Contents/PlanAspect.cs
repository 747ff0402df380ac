namespace Sapling.Features.Contents;

/// <summary>What is to happen to an item by itself.</summary>
internal sealed class PlanAspect
{
    /// <summary>When the draft publishes itself; null if it does not.</summary>
    public DateTime? PublishUtc { get; set; }
}
