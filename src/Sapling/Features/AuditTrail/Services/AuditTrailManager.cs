using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Indexes;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.AuditTrail.Services;

/// <inheritdoc/>
/// <remarks>Nothing is recorded while the site is set up: nobody did it. Who did something is what the caller says.</remarks>
internal sealed class AuditTrailManager(
    ISession session,
    IClock clock,
    IIdGenerator ids,
    ILookupNormalizer normalizer,
    ShellSettings shell,
    IOptions<AuditTrailOptions> options) : IAuditTrailManager
{
    private const int TrimmedAtOnce = 500;

    public async Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context)
        where TEvent : class, new()
    {
        if (shell.State != OrchardCore.Environment.Shell.Models.TenantState.Running)
        {
            return;
        }

        var name = context.UserName ?? string.Empty;
        var recorded = new AuditTrailEvent
        {
            EventId = ids.GenerateUniqueId(),
            Category = context.Category,
            Name = context.Name,
            CorrelationId = context.CorrelationId,
            UserId = context.UserId,
            UserName = name,
            NormalizedUserName = name.Length == 0 ? name : normalizer.NormalizeName(name),
            CreatedUtc = clock.UtcNow,
        };
        recorded.Put(context.AuditTrailEventItem);
        await session.SaveAsync(recorded);
    }

    public Task<AuditTrailEvent?> GetEventAsync(string eventId) => session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.EventId == eventId).FirstOrDefaultAsync();

    public async Task<int> TrimEventsAsync(TimeSpan retentionPeriod)
    {
        var oldest = clock.UtcNow - retentionPeriod;
        for (var count = 0; ;)
        {
            var old = (await session.Query<AuditTrailEvent, AuditTrailEventIndex>(index => index.CreatedUtc < oldest).Take(TrimmedAtOnce).ListAsync()).ToList();
            foreach (var one in old)
            {
                session.Delete(one);
            }

            count += old.Count;
            if (old.Count < TrimmedAtOnce)
            {
                return count;
            }

            await session.FlushAsync();
        }
    }

    public AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent) =>
        DescribeCategory(auditTrailEvent.Category).Events.TryGetValue(auditTrailEvent.Name, out var known) ? known : AuditTrailEventDescriptor.Default(auditTrailEvent);

    public IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories() => options.Value.CategoryDescriptors.Values;

    public AuditTrailCategoryDescriptor DescribeCategory(string name) =>
        options.Value.CategoryDescriptors.TryGetValue(name, out var known) ? known : AuditTrailCategoryDescriptor.Default(name);
}
