namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>An event to record.</summary>
/// <param name="name">Its name in the category.</param>
/// <param name="category">The category.</param>
/// <param name="correlationId">Id of what it is about; null for nothing.</param>
/// <param name="userId">Id of who did it; null for the site itself.</param>
/// <param name="userName">Name of who did it; null if unknown.</param>
public class AuditTrailContext(string name, string category, string? correlationId, string? userId, string? userName)
{
    public string Name { get; set; } = name;

    public string Category { get; set; } = category;

    public string? CorrelationId { get; set; } = correlationId;

    public string? UserId { get; set; } = userId;

    public string? UserName { get; set; } = userName;
}

/// <inheritdoc/>
public class AuditTrailContext<TEvent>(string name, string category, string? correlationId, string? userId, string? userName, TEvent auditTrailEventItem)
    : AuditTrailContext(name, category, correlationId, userId, userName)
    where TEvent : class, new()
{
    /// <summary>What else is known of the event.</summary>
    public TEvent AuditTrailEventItem { get; } = auditTrailEventItem;
}
