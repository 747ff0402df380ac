using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Editing.Publishing;

/// <summary>Buttons that publish and go on, for items with a page of their own.</summary>
internal sealed class PublishAndDriver(IContentDefinitionManager definitions, IAuthorizationService authorization, IHttpContextAccessor http) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        var type = await definitions.GetTypeDefinitionAsync(model.ContentType);
        return type?.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart)) == true
            && http.HttpContext is { } request && await authorization.AuthorizeAsync(request.User, CommonPermissions.PublishContent, model)
            ? Initialize<PublishAndViewModel>("ContentPublishAnd_Edit", view => view.HasNew = type.IsCreatable()).Location("Actions:15")
            : null;
    }
}
