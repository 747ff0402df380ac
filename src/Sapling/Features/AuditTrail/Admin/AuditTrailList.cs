using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.AuditTrail.Admin;

/// <summary>Reads the trail.</summary>
public sealed class AuditTrailList(ISession session, IAuditTrailManager trail, ILookupNormalizer normalizer, ILocalClock clock, IServiceProvider services)
{
    public const int PageSize = 50;

    /// <param name="filter">Which events.</param>
    /// <param name="page">From 1; a number beyond the end selects the last page.</param>
    public async Task<AuditTrailPage> ReadAsync(AuditTrailFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = await LikeAsync(filter);
        var total = await query.CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var events = new List<AuditTrailLine>();
        foreach (var one in await query.OrderByDescending(index => index.CreatedUtc).ThenByDescending(index => index.Id).Skip((page - 1) * PageSize).Take(PageSize).ListAsync())
        {
            var described = trail.DescribeEvent(one);
            events.Add(new AuditTrailLine(
                await clock.ConvertToLocalAsync(one.CreatedUtc), string.IsNullOrEmpty(one.UserName) ? null : one.UserName, described.LocalizedCategory(services), described.LocalizedName(services), SubjectOf(one), one.CorrelationId));
        }

        return new AuditTrailPage(filter, [.. trail.DescribeCategories().Select(category => (category.Name, category.LocalizedName(services).Value))], events, page, pages, total);
    }

    private async Task<IQuery<AuditTrailEvent, AuditTrailEventIndex>> LikeAsync(AuditTrailFilter filter)
    {
        var query = session.Query<AuditTrailEvent, AuditTrailEventIndex>();
        if (filter.Person.Length > 0)
        {
            var name = normalizer.NormalizeName(filter.Person);
            query = query.Where(index => index.NormalizedUserName == name);
        }

        if (filter.Category.Length > 0)
        {
            query = query.Where(index => index.Category == filter.Category);
        }

        if (filter.CorrelationId.Length > 0)
        {
            query = query.Where(index => index.CorrelationId == filter.CorrelationId);
        }

        if (filter.From is { } from)
        {
            var begin = await clock.ConvertToUtcAsync(from.ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.CreatedUtc >= begin);
        }

        if (filter.To is { } to && to < DateOnly.MaxValue)
        {
            var end = await clock.ConvertToUtcAsync(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.CreatedUtc < end);
        }

        return query;
    }

    /// <summary>Whatever feature recorded the event: the first of the members that name things.</summary>
    private static string? SubjectOf(AuditTrailEvent one) =>
        one.Properties.Select(part => part.Value).OfType<JsonObject>()
            .SelectMany(part => new[] { part["Title"], part["UserName"], part["Group"], part["Name"] })
            .FirstOrDefault(value => value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length > 0)?.GetValue<string>();
}
