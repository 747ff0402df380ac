using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.ViewModels;

namespace Sapling.Features.PublishLater;

/// <summary>Lets who may publish an item choose when it is published. As on Orchard Core, any button that saves takes over the date of the form; without one, the plan is taken back.</summary>
internal sealed class PublishLaterPartDisplayDriver(IHttpContextAccessor http, IAuthorizationService authorization, ILocalClock clock, IStringLocalizer<PublishLaterPartDisplayDriver> S)
    : ContentPartDisplayDriver<PublishLaterPart>
{
    public override IDisplayResult Edit(PublishLaterPart part, BuildPartEditorContext context) => Initialize<PublishLaterPartViewModel>(GetEditorShapeType(context), async view =>
    {
        view.ContentItem = part.ContentItem;
        view.ScheduledPublishUtc = part.ScheduledPublishUtc;
        view.ScheduledPublishLocalDateTime = part.ScheduledPublishUtc is { } planned ? (await clock.ConvertToLocalAsync(planned)).DateTime : null;
    }).Location("Actions:95").RenderWhen(() => MayAsync(part.ContentItem));

    public override async Task<IDisplayResult> UpdateAsync(PublishLaterPart part, UpdatePartEditorContext context)
    {
        if (await MayAsync(part.ContentItem))
        {
            var view = new PublishLaterPartViewModel();
            await context.Updater.TryUpdateModelAsync(view, Prefix, form => form.ScheduledPublishLocalDateTime);
            var isCancelled = http.HttpContext!.Request.Form["submit.Save"] == "submit.CancelPublishLater";
            part.ScheduledPublishUtc = view.ScheduledPublishLocalDateTime is { } local && !isCancelled ? await clock.ConvertToUtcAsync(local) : null;
            if (context.Updater.ModelState[$"{Prefix}.{nameof(view.ScheduledPublishLocalDateTime)}"] is { Errors.Count: > 0 } input)
            {
                input.Errors.Clear();
                input.Errors.Add(S["This is not a date with a time. Write it like this: 2024-03-08T14:30."].Value);
            }
        }

        return Edit(part, context);
    }

    private async Task<bool> MayAsync(ContentItem item) => http.HttpContext is { } context && await authorization.AuthorizeAsync(context.User, CommonPermissions.PublishContent, item);
}
