using OrchardCore.Modules;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using YesSql;

namespace Sapling.Setup;

/// <summary>Stores the record that marks the site as set up, in the set-up transaction.</summary>
internal sealed class SiteRecordHandler(ISession session, IClock clock) : ISetupEventHandler
{
    public async Task SetupAsync(SetupContext context)
        => await session.SaveAsync(new SiteRecord { Features = [.. context.EnabledFeatures], SetUpUtc = clock.UtcNow });
}
