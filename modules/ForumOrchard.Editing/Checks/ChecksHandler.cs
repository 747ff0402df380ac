using System.Globalization;
using ForumOrchard.Editing.Notices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace ForumOrchard.Editing.Checks;

/// <summary>Tells who saves a draft and leaves its form, which lists the findings, that there are some.</summary>
/// <param name="services">Resolved late: checks may need the content manager, which depends on its handlers.</param>
/// <param name="notices">What to tell.</param>
/// <param name="accessor">The posted form.</param>
internal sealed class ChecksHandler(IServiceProvider services, LaterNotices notices, IHttpContextAccessor accessor) : ContentHandlerBase
{
    /// <summary>The button of Orchard Core's form that saves. The form is closed only if it is known what it was opened from.</summary>
    private const string Save = "submit.Save";

    /// <inheritdoc/>
    public override async Task DraftSavedAsync(SaveDraftContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (accessor.HttpContext is not { Request: { HasFormContentType: true } request } http || !(await request.ReadFormAsync()).ContainsKey(Save))
        {
            return;
        }

        var findings = await services.GetRequiredService<ContentChecks>().OfAsync(context.ContentItem);
        if (findings.Count > 0 && services.GetRequiredService<LinkGenerator>().GetPathByName(http, "EditContentItem", new { area = "OrchardCore.Contents", context.ContentItem.ContentItemId }) is { } form)
        {
            var H = services.GetRequiredService<IHtmlLocalizer<ChecksHandler>>();
            notices.Add(nameof(Checks), H["To look at before you publish: {0}. <a href=\"{1}\">Open the form</a>.", findings.Count.ToString(CultureInfo.CurrentCulture), form], form);
        }
    }
}
