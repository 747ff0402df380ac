using ForumOrchard.Attachments.Storage;
using ForumOrchard.Health.Points;
using Microsoft.Extensions.Localization;
using YesSql;

namespace ForumOrchard.Attachments.Services;

/// <summary>Attached files that the search cannot find by their text.</summary>
internal sealed class UnreadFilesPoint(ISession session, IStringLocalizer<UnreadFilesPoint> S) : IHealthPoint
{
    public string Name => S["Attached files"];

    public async Task<HealthFinding?> LookAsync(CancellationToken cancellationToken)
    {
        var faulty = await session.QueryIndex<AttachedTextIndex>(index => index.IsRead && index.Problem > 0).CountAsync(cancellationToken);
        return faulty == 0 ? null : new HealthFinding(
            HealthLevel.Advice,
            S["Attached files that the search cannot read, or not wholly: {0}", faulty],
            S["Visitors do not find what is in them. Enter their text by hand, or attach better files."],
            "~/Admin/attachments");
    }
}
