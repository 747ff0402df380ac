using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.Settings;

namespace Sapling.Features.AuditTrail.Events;

/// <summary>Records what happens to content items of the types that the settings name. Of an imported item only that is recorded.</summary>
/// <param name="services">Resolved late: the content manager depends on its handlers.</param>
internal sealed class AuditTrailContentHandler(IServiceProvider services) : ContentHandlerBase
{
    public const string Category = "Content";

    private ContentItem? _importing;

    public override Task CreatedAsync(CreateContentContext context) => RecordAsync("Created", context.ContentItem);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => RecordAsync("Saved", context.ContentItem);

    public override Task PublishedAsync(PublishContentContext context) => RecordAsync("Published", context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => RecordAsync("Unpublished", context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => context.NoActiveVersionLeft ? RecordAsync("Removed", context.ContentItem) : Task.CompletedTask;

    public override Task RestoredAsync(RestoreContentContext context) => RecordAsync("Restored", context.ContentItem);

    public override Task ImportingAsync(ImportContentContext context)
    {
        _importing = context.ContentItem;
        return Task.CompletedTask;
    }

    public override Task ImportedAsync(ImportContentContext context)
    {
        _importing = null;
        return RecordAsync("Imported", context.ContentItem);
    }

    private async Task RecordAsync(string name, ContentItem item)
    {
        if (_importing?.ContentItemId == item.ContentItemId)
        {
            return;
        }

        var settings = (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).As<ContentAuditTrailSettings>();
        if (!settings.AllowedContentTypes.Contains(item.ContentType, StringComparer.Ordinal))
        {
            return;
        }

        var user = services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User;
        var type = await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync(item.ContentType);
        await services.GetRequiredService<IAuditTrailManager>().RecordEventAsync(new AuditTrailContext<AuditTrailContentEvent>(
            name,
            Category,
            item.ContentItemId,
            user?.FindFirstValue(ClaimTypes.NameIdentifier),
            user?.Identity?.Name,
            new AuditTrailContentEvent { ContentType = item.ContentType, ContentItemVersionId = item.ContentItemVersionId, Title = type?.IsListable() == true ? item.DisplayText : null }));
    }
}
