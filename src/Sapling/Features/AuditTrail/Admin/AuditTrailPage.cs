namespace Sapling.Features.AuditTrail.Admin;

/// <summary>A page of the list.</summary>
/// <param name="Filter">What it shows.</param>
/// <param name="Categories">All categories: name and displayed name.</param>
/// <param name="Events">The newest first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Total">Number of events like the filter.</param>
public sealed record AuditTrailPage(
    AuditTrailFilter Filter, IReadOnlyList<(string Name, string DisplayName)> Categories, IReadOnlyList<AuditTrailLine> Events, int Page, int Pages, int Total);

/// <summary>An event.</summary>
/// <param name="At">When, at the site.</param>
/// <param name="Person">Name of who did it; null for the site itself.</param>
/// <param name="Category">The category.</param>
/// <param name="Name">What happened.</param>
/// <param name="Subject">What it happened to; null for nothing.</param>
/// <param name="CorrelationId">Its id; null for nothing.</param>
public sealed record AuditTrailLine(DateTimeOffset At, string? Person, string Category, string Name, string? Subject, string? CorrelationId);
