using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Editing.Notes;

/// <summary>Shows the open notes in the form of an item, and leads to all.</summary>
internal sealed class NotesDriver(NotesPageBuilder pages) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);

        // New, or part of another item.
        if (model.Id == 0 || !string.IsNullOrEmpty(context.HtmlFieldPrefix))
        {
            return null;
        }

        var open = await pages.OpenAsync(model);
        var link = Initialize<NotesViewModel>("ContentNotesLink_Edit", Fill).Location("Actions:91");
        return open.Count == 0 ? link : Combine(Initialize<NotesViewModel>("ContentNotes_Edit", Fill).Location("Content:before"), link);

        void Fill(NotesViewModel view) => (view.ContentItemId, view.Open) = (model.ContentItemId, open);
    }
}
