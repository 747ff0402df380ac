using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.BackgroundTasks;
using OrchardCore.Settings;

namespace Sapling.Features.AuditTrail.Settings;

/// <summary>Deletes old events every night.</summary>
[BackgroundTask(Schedule = "0 0 * * *", Title = "Audit trail", Description = "Deletes events that are older than they are kept.", LockTimeout = 3_000, LockExpiration = 30_000)]
internal sealed class AuditTrailBackgroundTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var settings = (await serviceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).As<AuditTrailTrimmingSettings>();
        if (!settings.Disabled)
        {
            await serviceProvider.GetRequiredService<IAuditTrailManager>().TrimEventsAsync(TimeSpan.FromDays(settings.RetentionDays));
        }
    }
}
