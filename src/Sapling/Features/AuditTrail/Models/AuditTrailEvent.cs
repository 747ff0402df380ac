using OrchardCore.Entities;

namespace OrchardCore.AuditTrail.Models;

/// <summary>Something that happened. What else is known of it is attached under the name of its class.</summary>
public class AuditTrailEvent : Entity
{
    public long Id { get; set; }

    public string EventId { get; set; } = string.Empty;

    public string Category { get; set; } = string.Empty;

    /// <summary>Name of the event in its category.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Id of what it happened to.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Id of who did it; null for the site itself.</summary>
    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string? NormalizedUserName { get; set; }

    /// <summary>Always null: addresses could lead somebody to people in danger.</summary>
    public string? ClientIpAddress { get; set; }

    public DateTime CreatedUtc { get; set; }
}
