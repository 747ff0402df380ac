using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Editing.Checks;

/// <summary>Lists above the form of a saved item what to look at before it is published.</summary>
internal sealed class ChecksDriver(ContentChecks checks) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);

        // New, or part of another item.
        if (model.Id == 0)
        {
            return null;
        }

        var findings = await checks.OfAsync(model);
        return findings.Count == 0 ? null : Initialize<ChecksViewModel>("ContentChecks_Edit", view => view.Findings = findings).Location("Content:before");
    }

    /// <summary>A form that is refused shows what is to be corrected, and nothing else.</summary>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult<IDisplayResult?>(null);
}
