using OrchardCore.AuditTrail.Models;
using YesSql.Indexes;

namespace OrchardCore.AuditTrail.Indexes;

/// <summary>Finds events by person, category, time and what they are about.</summary>
public class AuditTrailEventIndex : MapIndex
{
    public string? EventId { get; set; }

    public string? Category { get; set; }

    public string? Name { get; set; }

    public string? CorrelationId { get; set; }

    public string? UserId { get; set; }

    public string? NormalizedUserName { get; set; }

    public DateTime CreatedUtc { get; set; }
}

/// <summary>Fills <see cref="AuditTrailEventIndex"/>.</summary>
internal sealed class AuditTrailEventIndexProvider : IndexProvider<AuditTrailEvent>
{
    public override void Describe(DescribeContext<AuditTrailEvent> context) => context.For<AuditTrailEventIndex>().Map(one => new AuditTrailEventIndex
    {
        EventId = one.EventId,
        Category = one.Category,
        Name = one.Name,
        CorrelationId = one.CorrelationId,
        UserId = one.UserId,
        NormalizedUserName = one.NormalizedUserName,
        CreatedUtc = one.CreatedUtc,
    });
}
