using ForumOrchard.Editing.Kept;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Editing.Presence;

/// <summary>Shows above the form of an item who else has it open.</summary>
public sealed class OpenFormsDriver(OpenForms forms, OpenFormTexts texts, IHttpContextAccessor http) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsNew || !string.IsNullOrEmpty(context.HtmlFieldPrefix) || http.HttpContext is not { } request || !KeptTexts.AreOf(request))
        {
            return null;
        }

        var text = await texts.OfAsync(await forms.OpenAsync(model.ContentItemId, request.User));
        return Initialize<OpenFormsViewModel>("OpenForms_Edit", view =>
        {
            view.ContentItemId = model.ContentItemId;
            view.Text = text;
        }).Location("Content:before");
    }

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => EditAsync(model, context);
}
