using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Features.Contents;

/// <summary>The buttons below an item's form, for what the user may do.</summary>
internal sealed class ContentButtonsDriver(IAuthorizationService authorization, IHttpContextAccessor http) : ContentDisplayDriver
{
    public override IDisplayResult Edit(ContentItem model, BuildEditorContext context) => Combine(
        Dynamic("Content_PublishButton").Location("Actions:10").RenderWhen(() => MayPublishAsync(model)),
        Dynamic("Content_SaveDraftButton").Location("Actions:20"));

    private async Task<bool> MayPublishAsync(ContentItem item) =>
        http.HttpContext is { } context && await authorization.AuthorizeAsync(context.User, CommonPermissions.PublishContent, item);
}
