using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using ISession = YesSql.ISession;

namespace Sapling.Features.Contents.Admin;

/// <summary>The list of content, and the forms of its items.</summary>
[RequireFeatures("OrchardCore.Admin")]
[Admin]
public sealed partial class AdminController(
    ContentList contents,
    IContentManager contentManager,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager displays,
    IUpdateModelAccessor updaters,
    IAuthorizationService authorization,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H) : Controller
{
    /// <summary>The list.</summary>
    /// <param name="contentTypeId">Only items of this type, in links; the form says it by <paramref name="type"/>.</param>
    /// <param name="q">The typed line, see <see cref="ContentFilter.Read"/>.</param>
    /// <param name="type">Only items of this type.</param>
    /// <param name="status">Only drafts or only published items.</param>
    /// <param name="lang">Only items in this language.</param>
    /// <param name="sort">The order.</param>
    /// <param name="pagenum">From 1; routing reserves the name "page".</param>
    /// <param name="cancellationToken">Cancelled when the client disconnects.</param>
    [HttpGet]
    [Admin("Contents/ContentItems/{contentTypeId?}", "ListContentItems")]
    public async Task<IActionResult> List(
        string? contentTypeId, string? q, string? type, string? status, string? lang, string? sort, int pagenum = 1, CancellationToken cancellationToken = default) =>
        View(await contents.ReadAsync(User, ContentFilter.Read(q, type ?? contentTypeId, status, lang, sort), pagenum, cancellationToken));
}
