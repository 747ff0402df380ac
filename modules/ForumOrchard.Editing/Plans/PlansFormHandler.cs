using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Plans;

/// <summary>Refuses a form that schedules something for a time which has passed, or for none. A handler and no driver: it has to see what the parts' drivers have read.</summary>
internal sealed class PlansFormHandler(IHttpContextAccessor http, IClock clock, IStringLocalizer<PlansFormHandler> S) : IContentDisplayHandler
{
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context) => Task.CompletedTask;

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (string.IsNullOrEmpty(context.HtmlFieldPrefix) && http.HttpContext?.Request is { HasFormContentType: true } request)
        {
            var form = await request.ReadFormAsync();
            Check(form, Plan.Publish, contentItem, context.Updater, S["The time chosen for the publication has passed. Choose a later one, or publish now."]);
            Check(form, Plan.Withdraw, contentItem, context.Updater, S["The time chosen for the withdrawal has passed. Choose a later one, or none."]);
        }
    }

    /// <summary>Only what the form has an input for: who may not schedule cannot change it either.</summary>
    private void Check(IFormCollection form, Plan plan, ContentItem item, IUpdateModel updater, string passed)
    {
        var input = $"{plan.Part}.{plan.Input}";
        if (!form.TryGetValue(input, out var typed) || updater.ModelState[input] is { Errors.Count: > 0 })
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            if (form[plan.Buttons] == plan.Button)
            {
                updater.ModelState.AddModelError(input, S["Choose a date and a time first."]);
            }
        }
        else if (plan.Of(item) <= clock.UtcNow && (plan != Plan.Publish || !form.ContainsKey("submit.Publish")))
        {
            updater.ModelState.AddModelError(input, passed);
        }
    }
}
