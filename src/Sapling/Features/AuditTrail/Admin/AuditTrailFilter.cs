using System.Globalization;

namespace Sapling.Features.AuditTrail.Admin;

/// <summary>Which events the list shows.</summary>
/// <param name="Person">Name of a user; empty for all.</param>
/// <param name="Category">Name of a category; empty for all.</param>
/// <param name="From">The first day; null for any.</param>
/// <param name="To">The last day; null for any.</param>
/// <param name="CorrelationId">Id of an item or a user; empty for all.</param>
public sealed record AuditTrailFilter(string Person, string Category, DateOnly? From, DateOnly? To, string CorrelationId)
{
    /// <summary>The query string of a page of this list.</summary>
    public Dictionary<string, string> Query(int page = 1) => new[]
    {
        (Name: "person", Value: Person),
        (Name: "category", Value: Category),
        (Name: "from", Value: Day(From)),
        (Name: "to", Value: Day(To)),
        (Name: "correlationId", Value: CorrelationId),
        (Name: "pagenum", Value: page == 1 ? string.Empty : page.ToString(CultureInfo.InvariantCulture)),
    }.Where(one => one.Value.Length > 0).ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);

    /// <summary>As a control of the page has it; empty for any.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
