using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace Sapling.Features.AuditTrail.Settings;

/// <summary>The form for the types whose items are recorded.</summary>
internal sealed class RecordedTypesDriver(IAuthorizationService authorization, IHttpContextAccessor accessor, IContentDefinitionManager definitions)
    : SiteDisplayDriver<ContentAuditTrailSettings>
{
    protected override string SettingsGroupId => AuditTrailSettingsGroup.Id;

    public override async Task<IDisplayResult?> EditAsync(ISite model, ContentAuditTrailSettings section, BuildEditorContext context) => !await MayAsync() ? null
        : Initialize<RecordedTypesForm>("ContentAuditTrailSettings_Edit", async form =>
        {
            form.Types = section.AllowedContentTypes;
            form.All = [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsCreatable()).Select(type => (type.Name, type.DisplayName))];
        }).Location("Content:5").OnGroup(SettingsGroupId);

    public override async Task<IDisplayResult?> UpdateAsync(ISite model, ContentAuditTrailSettings section, UpdateEditorContext context)
    {
        if (!await MayAsync())
        {
            return null;
        }

        var form = new RecordedTypesForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix, one => one.Types);
        var creatable = (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsCreatable()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        // What the form does not show stays as it is.
        section.AllowedContentTypes = [.. section.AllowedContentTypes.Where(type => !creatable.Contains(type)), .. form.Types.Where(creatable.Contains).Distinct(StringComparer.Ordinal)];
        return await EditAsync(model, section, context);
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(accessor.HttpContext!.User, AuditTrailPermissions.ManageAuditTrailSettings);
}
