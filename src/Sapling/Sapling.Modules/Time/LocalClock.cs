using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Modules.Time;

/// <summary>The site's clock; its zone is a site setting.</summary>
internal sealed class LocalClock(IClock clock, ISiteService siteService) : ILocalClock
{
    public async Task<DateTimeOffset> GetLocalNowAsync() => await ConvertToLocalAsync(new DateTimeOffset(clock.UtcNow));

    public async Task<ITimeZone> GetLocalTimeZoneAsync() => clock.GetTimeZone((await siteService.GetSiteSettingsAsync()).TimeZoneId);

    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffSet)
        => clock.ConvertToTimeZone(dateTimeOffSet, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
        => TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified), Clock.InfoOf(await GetLocalTimeZoneAsync()));
}
