#nullable disable // as Orchard Core's: an override may say that it returns null, or not, and compiles on both runtimes
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Base of drivers for one section of the site settings, shown in the group <see cref="SettingsGroupId"/>.</summary>
public abstract class SiteDisplayDriver<TSection> : SectionDisplayDriverBase<ISite, TSection>
    where TSection : class, new()
{
    /// <summary>The settings page that shows the section.</summary>
    protected abstract string SettingsGroupId { get; }

    public override Task<IDisplayResult> DisplayAsync(ISite model, BuildDisplayContext context) =>
        IsGroup(context) ? base.DisplayAsync(model, context) : Task.FromResult<IDisplayResult>(null);

    public override Task<IDisplayResult> EditAsync(ISite model, BuildEditorContext context) =>
        IsGroup(context) ? base.EditAsync(model, context) : Task.FromResult<IDisplayResult>(null);

    public override Task<IDisplayResult> UpdateAsync(ISite model, UpdateEditorContext context) =>
        IsGroup(context) ? base.UpdateAsync(model, context) : Task.FromResult<IDisplayResult>(null);

    private bool IsGroup(BuildShapeContext context) =>
        string.Equals(context.GroupId, SettingsGroupId, StringComparison.OrdinalIgnoreCase);
}
