using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;

namespace ForumOrchard.Editing.Settings;

/// <summary>Base of the drivers of one settings form: its group, and who may see it.</summary>
public abstract class SettingsFormDriver<TSection>(SettingsForm<TSection> form, IHttpContextAccessor accessor, IAuthorizationService authorization) : SiteDisplayDriver<TSection>
    where TSection : class, new()
{
    /// <inheritdoc/>
    protected override string SettingsGroupId => form.GroupId;

    /// <summary>Whether the current user may see and save the form.</summary>
    protected async Task<bool> IsAllowedAsync() => accessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, form.Permission);
}
