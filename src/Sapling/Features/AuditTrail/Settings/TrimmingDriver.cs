using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;
using Sapling.Features.AuditTrail.Admin;

namespace Sapling.Features.AuditTrail.Settings;

/// <summary>The form for how long events are kept.</summary>
internal sealed class TrimmingDriver(IAuthorizationService authorization, IHttpContextAccessor accessor, IStringLocalizer<AdminController> S)
    : SiteDisplayDriver<AuditTrailTrimmingSettings>
{
    private const int MostDays = 36_500;

    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite model, AuditTrailTrimmingSettings section, BuildEditorContext context) => !await MayAsync() ? null
        : Initialize<TrimmingForm>("AuditTrailTrimmingSettings_Edit", form =>
        {
            form.Disabled = section.Disabled;
            form.RetentionDays = section.RetentionDays.ToString(CultureInfo.InvariantCulture);
        }).Location("Content:10").OnGroup(SettingsGroupId);

    public override async Task<IDisplayResult?> UpdateAsync(ISite model, AuditTrailTrimmingSettings section, UpdateEditorContext context)
    {
        if (!await MayAsync())
        {
            return null;
        }

        var form = new TrimmingForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        if (int.TryParse(form.RetentionDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= MostDays)
        {
            section.RetentionDays = days;
        }
        else
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(form.RetentionDays)}", S["Write a number of days, from 1 to {0}.", MostDays]);
        }

        section.Disabled = form.Disabled;
        return await EditAsync(model, section, context);
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(accessor.HttpContext!.User, AuditTrailPermissions.ManageAuditTrailSettings);
}
