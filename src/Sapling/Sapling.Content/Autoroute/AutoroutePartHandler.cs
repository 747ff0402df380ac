using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using Sapling.Content.Contents;
using Sapling.Content.Definitions;
using Sapling.Content.Text;

namespace Sapling.Content.Autoroute;

/// <summary>Gives items their addresses, each of which leads to one item only.</summary>
internal sealed class AutoroutePartHandler(IServiceProvider services, UniquePaths paths, IContentDefinitionManager definitions)
    : ContentPartHandler<AutoroutePart>
{
    public override async Task UpdatedAsync(UpdateContentContext context, AutoroutePart instance)
    {
        var path = instance.Path?.Trim().Trim('/');

        if (string.IsNullOrEmpty(path))
        {
            path = await PathOfPatternAsync(context.ContentItem, instance);
        }

        if (string.IsNullOrEmpty(path))
        {
            return;
        }

        path = await UniqueAsync(path, context.ContentItem.ContentItemId);

        if (path != instance.Path)
        {
            instance.Path = path;
            instance.Apply();
        }
    }

    public override Task ValidatingAsync(ValidateContentContext context, AutoroutePart instance)
    {
        if (instance.Path is { Length: > 0 } path)
        {
            var localizer = services.GetRequiredService<IStringLocalizer<AutoroutePartHandler>>();

            foreach (var message in AutoroutePaths.FaultsOf(path, localizer))
            {
                context.Fail(message, $"{nameof(AutoroutePart)}.{nameof(AutoroutePart.Path)}");
            }
        }

        return Task.CompletedTask;
    }

    public override Task PublishedAsync(PublishContentContext context, AutoroutePart instance) => ChangedAsync(context.ContentItem, instance);

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart instance) => ChangedAsync(context.ContentItem, instance);

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart instance) => ChangedAsync(context.ContentItem, instance);

    /// <summary>A copy gets an address of its own.</summary>
    public override Task CloningAsync(CloneContentContext context, AutoroutePart instance)
    {
        context.CloneContentItem.Alter<AutoroutePart>(part => part.Path = null);
        return Task.CompletedTask;
    }

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) =>
        await context.ForAsync<RouteHandlerAspect>(aspect =>
        {
            aspect.Path = part.Path;
            aspect.Absolute = part.Absolute;
            aspect.Disabled = part.Disabled;
            return Task.CompletedTask;
        });

    private static Task ChangedAsync(ContentItem item, AutoroutePart part)
    {
        ContentChanges.Route(item.ContentItemId);

        if (!string.IsNullOrEmpty(part.Path))
        {
            ContentChanges.Tag($"slug:{part.Path}");
        }

        return Task.CompletedTask;
    }

    private async Task<string?> PathOfPatternAsync(ContentItem item, AutoroutePart part)
    {
        var settings = await definitions.GetPartSettingsAsync<AutoroutePartSettings>(item, nameof(AutoroutePart));

        if (string.IsNullOrWhiteSpace(settings.Pattern))
        {
            return null;
        }

        var rendered = await services.GetRequiredService<IContentPattern>().RenderAsync(settings.Pattern, item, part);
        return AutoroutePaths.Clean(rendered);
    }

    private async Task<string> UniqueAsync(string path, string contentItemId)
    {
        var candidate = path;

        for (var number = 1; await paths.IsTakenAsync(candidate, contentItemId); number++)
        {
            candidate = AutoroutePaths.Numbered(path, number);
        }

        paths.Take(candidate, contentItemId);
        return candidate;
    }
}
