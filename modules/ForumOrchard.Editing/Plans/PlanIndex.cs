using YesSql.Indexes;

namespace ForumOrchard.Editing.Plans;

/// <summary>The plans that will be carried out: Orchard Core's own indexes belong to features that not every site has.</summary>
public sealed class PlanIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string ContentType { get; set; }

    public string? Owner { get; set; }

    /// <summary>Whether the item is withdrawn then; otherwise it is published.</summary>
    public bool IsWithdrawal { get; set; }

    public DateTime Moment { get; set; }
}
