using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.ViewModels;

namespace Sapling.Features.ArchiveLater;

/// <summary>Lets who may publish an item choose when it is withdrawn. As on Orchard Core, any button that saves takes over the date of the form; without one, the plan is taken back.</summary>
internal sealed class ArchiveLaterPartDisplayDriver(IHttpContextAccessor http, IAuthorizationService authorization, ILocalClock clock, IStringLocalizer<ArchiveLaterPartDisplayDriver> S)
    : ContentPartDisplayDriver<ArchiveLaterPart>
{
    public override IDisplayResult Edit(ArchiveLaterPart part, BuildPartEditorContext context) => Initialize<ArchiveLaterPartViewModel>(GetEditorShapeType(context), async view =>
    {
        view.ContentItem = part.ContentItem;
        view.ScheduledArchiveUtc = part.ScheduledArchiveUtc;
        view.ScheduledArchiveLocalDateTime = part.ScheduledArchiveUtc is { } planned ? (await clock.ConvertToLocalAsync(planned)).DateTime : null;
    }).Location("Actions:96").RenderWhen(() => MayAsync(part.ContentItem));

    public override async Task<IDisplayResult> UpdateAsync(ArchiveLaterPart part, UpdatePartEditorContext context)
    {
        if (await MayAsync(part.ContentItem))
        {
            var view = new ArchiveLaterPartViewModel();
            await context.Updater.TryUpdateModelAsync(view, Prefix, form => form.ScheduledArchiveLocalDateTime);
            var isCancelled = http.HttpContext!.Request.Form["submit.Publish"] == "submit.CancelArchiveLater";
            part.ScheduledArchiveUtc = view.ScheduledArchiveLocalDateTime is { } local && !isCancelled ? await clock.ConvertToUtcAsync(local) : null;
            if (context.Updater.ModelState[$"{Prefix}.{nameof(view.ScheduledArchiveLocalDateTime)}"] is { Errors.Count: > 0 } input)
            {
                input.Errors.Clear();
                input.Errors.Add(S["This is not a date with a time. Write it like this: 2024-03-08T14:30."].Value);
            }
        }

        return Edit(part, context);
    }

    private async Task<bool> MayAsync(ContentItem item) => http.HttpContext is { } context && await authorization.AuthorizeAsync(context.User, CommonPermissions.PublishContent, item);
}
