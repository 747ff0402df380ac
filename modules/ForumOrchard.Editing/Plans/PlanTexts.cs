using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Editing.Versions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Plans;

/// <summary>The time of a plan among the texts of an item.</summary>
internal abstract class PlanTexts(Plan plan, ILocalClock clock) : IPartTexts
{
    /// <inheritdoc/>
    public string Part => plan.Part;

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public async Task<string> TextAsync(JsonObject members, ContentItem item) =>
        plan.Of(members) is { } moment ? (await clock.ConvertToLocalAsync(moment)).ToString("g", CultureInfo.CurrentCulture) : string.Empty;
}

/// <summary>When a draft is published.</summary>
internal sealed class PublishPlanTexts(ILocalClock clock, IStringLocalizer<PlanTexts> S) : PlanTexts(Plan.Publish, clock)
{
    /// <inheritdoc/>
    public override string Name => S["To be published on"];
}

/// <summary>When an item is withdrawn.</summary>
internal sealed class WithdrawPlanTexts(ILocalClock clock, IStringLocalizer<PlanTexts> S) : PlanTexts(Plan.Withdraw, clock)
{
    /// <inheritdoc/>
    public override string Name => S["To be withdrawn on"];
}
