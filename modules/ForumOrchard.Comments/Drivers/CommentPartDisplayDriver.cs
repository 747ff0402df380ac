using ForumOrchard.Comments.Models;
using ForumOrchard.Comments.ViewModels;
using ForumOrchard.Languages.Addresses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Comments.Drivers;

/// <summary>Shows a comment where it is published or removed, as its author wrote it: nobody edits the words of a visitor.</summary>
public sealed class CommentPartDisplayDriver(IContentManager contentManager, ISiteAddresses addresses, IAuthorizationService authorization, IHttpContextAccessor http)
    : ContentPartDisplayDriver<CommentPart>
{
    public override IDisplayResult Edit(CommentPart part, BuildPartEditorContext context) => Initialize<CommentEditorViewModel>(GetEditorShapeType(context), async model =>
    {
        var item = await contentManager.GetAsync(part.CommentedItemId);
        model.Name = part.Name;
        model.Email = http.HttpContext is { } request && await authorization.AuthorizeAsync(request.User, Permissions.ModerateComments) ? part.Email : null;
        model.Text = part.Text;
        model.ItemTitle = item?.DisplayText;
        model.ItemAddress = item is null ? null : addresses.OfItem(item);
    });

    public override Task<IDisplayResult> UpdateAsync(CommentPart part, UpdatePartEditorContext context) => Task.FromResult(Edit(part, context));
}
