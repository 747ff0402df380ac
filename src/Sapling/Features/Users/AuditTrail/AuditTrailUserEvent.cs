namespace Sapling.Features.Users.AuditTrail;

/// <summary>The account that an event is about.</summary>
internal sealed class AuditTrailUserEvent
{
    public string? UserName { get; set; }
}
