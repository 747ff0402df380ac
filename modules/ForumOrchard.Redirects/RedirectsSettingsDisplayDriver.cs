using ForumOrchard.Editing.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace ForumOrchard.Redirects;

/// <summary>The settings page "Old addresses".</summary>
public sealed class RedirectsSettingsDisplayDriver(
    SettingsForm<RedirectsSettings> form,
    IHttpContextAccessor accessor,
    IAuthorizationService authorization,
    IStringLocalizer<RedirectsSettingsDisplayDriver> S) : SettingsFormDriver<RedirectsSettings>(form, accessor, authorization)
{
    /// <summary>The page's address segment.</summary>
    public const string GroupId = "old-addresses";

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ISite model, RedirectsSettings section, BuildEditorContext context)
        => await IsAllowedAsync()
            ? Initialize<RedirectsSettingsViewModel>("RedirectsSettings_Edit", view => view.Lines = section.Lines).Location("Content:1").OnGroup(GroupId)
            : null;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(ISite model, RedirectsSettings section, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(context);
        if (!await IsAllowedAsync())
        {
            return null;
        }

        var view = new RedirectsSettingsViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        section.Lines = view.Lines ?? string.Empty;
        foreach (var line in OldAddresses.Parse(section.Lines).FaultyLines)
        {
            context.Updater.ModelState.AddModelError(
                $"{Prefix}.{nameof(view.Lines)}",
                S["Line {0}: write an old address, a space, and an address of this site that begins with its language or with {{c}}.", line]);
        }

        return await EditAsync(model, section, context);
    }
}
