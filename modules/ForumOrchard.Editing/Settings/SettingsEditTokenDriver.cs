using ForumOrchard.Editing.Drivers;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace ForumOrchard.Editing.Settings;

/// <summary>Adds a token for one section to its settings form, so that editors of other sections cause no conflict. Runs before the driver that changes the section.</summary>
public sealed class SettingsEditTokenDriver<TSection>(
    SettingsForm<TSection> form,
    EditConflicts conflicts,
    IHttpContextAccessor accessor,
    IAuthorizationService authorization) : SettingsFormDriver<TSection>(form, accessor, authorization)
    where TSection : class, new()
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ISite model, TSection section, BuildEditorContext context) => await IsAllowedAsync() ? Show(section) : null;

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(ISite model, TSection section, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!await IsAllowedAsync())
        {
            return null;
        }

        if (await EditConflicts.PostedAsync(context.Updater, Prefix) is { } posted)
        {
            conflicts.Check(context.Updater, Prefix, posted, section);
        }

        return Show(section);
    }

    private IDisplayResult Show(TSection section)
    {
        var token = EditToken.Of(section).Value;
        return Initialize<EditTokenViewModel>("EditToken_Edit", view => view.Token = token).Location("Content:before").OnGroup(SettingsGroupId);
    }
}
