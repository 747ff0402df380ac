using ForumOrchard.Editing.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace ForumOrchard.Digest.Settings;

/// <summary>The settings page "Mail about what waits".</summary>
public sealed class DigestSettingsDriver(
    SettingsForm<DigestSettings> form,
    IHttpContextAccessor accessor,
    IAuthorizationService authorization,
    IStringLocalizer<DigestSettingsDriver> S) : SettingsFormDriver<DigestSettings>(form, accessor, authorization)
{
    /// <summary>The page's address segment.</summary>
    public const string GroupId = "digest";

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ISite model, DigestSettings section, BuildEditorContext context)
        => await IsAllowedAsync()
            ? Initialize<DigestSettingsViewModel>("DigestSettings_Edit", view => (view.IsOn, view.Hour) = (!section.IsOff, section.Hour)).Location("Content:1").OnGroup(GroupId)
            : null;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(ISite model, DigestSettings section, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(context);
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var view = new DigestSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        (section.IsOff, section.Hour) = (!view.IsOn, view.Hour);
        if (view.Hour is < 0 or > 23)
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(view.Hour)}", S["Choose an hour of the day."]);
        }

        return await EditAsync(model, section, context);
    }
}
