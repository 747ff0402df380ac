using System.Globalization;
using System.Security.Claims;
using ForumOrchard.Dashboard.Items;
using ForumOrchard.Dashboard.Panels;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Editing.Plans;

/// <summary>What is to be published or withdrawn next, and what was to be and is not.</summary>
internal sealed class PlansPanel(ISession session, EditableTypes types, ItemEntries entries, IClock clock, ILocalClock localClock, IStringLocalizer<PlansPanel> S) : IDashboardPanel
{
    /// <summary>The site looks every minute, and may have much to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public int Order => 40;

    /// <inheritdoc/>
    public async Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (all, own, id) = (await types.OfAsync(user), await types.NewAsync(user), user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty);
        var plans = session.QueryIndex<PlanIndex>(plan => plan.ContentType.IsIn(all) || (plan.Owner == id && plan.ContentType.IsIn(own)));
        var total = await plans.CountAsync(cancellationToken);
        if (total == 0)
        {
            return null;
        }

        var next = (await plans.OrderBy(plan => plan.Moment).Take(ItemEntries.Most).ListAsync(cancellationToken)).ToList();
        string[] ids = [.. next.Select(plan => plan.ContentItemId)];
        var items = (await session.QueryIndex<ContentItemIndex>(index => index.Latest && index.ContentItemId.IsIn(ids)).ListAsync(cancellationToken))
            .GroupBy(item => item.ContentItemId!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        next.RemoveAll(plan => !items.ContainsKey(plan.ContentItemId));
        var lines = (await entries.OfAsync([.. next.Select(plan => items[plan.ContentItemId])], _ => null)).ToList();
        for (var at = 0; at < lines.Count; at++)
        {
            lines[at] = await DescribeAsync(lines[at], next[at]);
        }

        return new Panel(lines.Exists(line => line.IsFault) ? PanelKind.Waiting : PanelKind.State, S["Scheduled"], lines, total, entries.ListOf("status:scheduled"), S["All that is scheduled"]);
    }

    private async Task<PanelEntry> DescribeAsync(PanelEntry line, PlanIndex plan)
    {
        var moment = (await localClock.ConvertToLocalAsync(plan.Moment)).ToString("g", CultureInfo.CurrentCulture);
        var isLate = plan.Moment < clock.UtcNow - Patience;
        return line with
        {
            IsFault = isLate,
            Detail = (plan.IsWithdrawal, isLate) switch
            {
                (true, true) => S["Was to be withdrawn on {0}, which has failed so far. Withdraw it by hand.", moment],
                (true, false) => S["Is withdrawn on {0}", moment],
                (false, true) => S["Was to be published on {0}, which has failed so far. Publish it by hand.", moment],
                (false, false) => S["Is published on {0}", moment],
            },
        };
    }
}
