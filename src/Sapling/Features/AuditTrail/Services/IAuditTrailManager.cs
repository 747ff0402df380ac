using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

/// <summary>Records events, and knows their names.</summary>
public interface IAuditTrailManager
{
    /// <summary>Records an event in the current unit of work: what is rolled back did not happen.</summary>
    Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context)
        where TEvent : class, new();

    /// <summary>Null if there is none of this id.</summary>
    Task<AuditTrailEvent?> GetEventAsync(string eventId);

    /// <summary>Deletes events that are older.</summary>
    /// <returns>How many.</returns>
    Task<int> TrimEventsAsync(TimeSpan retentionPeriod);

    AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent);

    IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories();

    AuditTrailCategoryDescriptor DescribeCategory(string name);
}
