using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Contents.Models;

namespace Sapling.Features.Contents;

/// <summary>
/// Provides an item's texts for full-text search: its display text and its body, including HTML, as configured for its
/// type.
/// </summary>
internal sealed class FullTextAspectHandler(IServiceProvider services, IContentDefinitionManager definitions) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<FullTextAspect>(async aspect =>
    {
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        var settings = type.GetSettings<FullTextAspectSettings>();

        if (settings.IncludeDisplayText && !string.IsNullOrEmpty(context.ContentItem.DisplayText))
        {
            aspect.Segments.Add(context.ContentItem.DisplayText);
        }

        if (settings.IncludeBodyAspect)
        {
            // Resolved late, because the content manager depends on this handler.
            var body = await services.GetRequiredService<IContentManager>().PopulateAspectAsync<BodyAspect>(context.ContentItem);

            if (body.Body?.ToString() is { Length: > 0 } html)
            {
                aspect.Segments.Add(html);
            }
        }
    });
}
