using ForumOrchard.Digest.Settings;
using ForumOrchard.Health.Points;
using ForumOrchard.Languages.Addresses;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using YesSql;

namespace ForumOrchard.Digest.Records;

/// <summary>Whether mail about what waits goes out.</summary>
internal sealed class UnsentPoint(ISession session, ISiteService sites, ISiteAddresses addresses, IClock clock, IStringLocalizer<UnsentPoint> S) : IHealthPoint
{
    /// <summary>A mail is tried again every hour, at night perhaps not: what failed before has been sent, or nobody waits for it any more.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(1);

    public string Name => S["Mail about what waits"];

    public async Task<HealthFinding?> LookAsync(CancellationToken cancellationToken)
    {
        if ((await sites.GetSettingsAsync<DigestSettings>()).IsOff)
        {
            return null;
        }

        if (await addresses.PublicAsync(string.Empty) is null)
        {
            return new HealthFinding(
                HealthLevel.Advice, S["Nobody gets mail about what waits for them."], S["The links in it need the site's public address. Enter it in the general settings."], "~/Admin/Settings/general");
        }

        var since = clock.UtcNow - Recent;
        var unsent = (await session.Query<DigestRecord, DigestRecordIndex>(index => index.FailedUtc > since).ListAsync(cancellationToken)).OrderBy(record => record.FailedUtc).ToList();
        return unsent.Count == 0 ? null : new HealthFinding(
            HealthLevel.Fault,
            S["Mail about what waits could not be sent: {0}. The last reason: {1}", unsent.Count, unsent[^1].Fault!],
            S["Nothing is lost: each mail is tried again in an hour. Look at the settings of the mail server and at the addresses of the users."],
            "~/Admin/Email/Test");
    }
}
