using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using Sapling.Content.Definitions;
using Sapling.Content.Items;
using Sapling.Content.Text;

namespace Sapling.Features.Autoroute;

/// <summary>
/// Generates an address from the pattern for an item without one, and adds a number if another item has it. A given
/// address stays unchanged; validation checks whether it is allowed, but code may skip validation.
/// </summary>
internal sealed class AutoroutePartHandler(IServiceProvider services, UniquePaths paths, IContentDefinitionManager definitions)
    : ContentPartHandler<AutoroutePart>
{
    public override Task CreatedAsync(CreateContentContext context, AutoroutePart instance) => AddressAsync(context.ContentItem, instance);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart instance) => AddressAsync(context.ContentItem, instance);

    public override async Task ValidatingAsync(ValidateContentContext context, AutoroutePart instance)
    {
        if (instance.Path is not { Length: > 0 } path)
        {
            return;
        }

        var localizer = services.GetRequiredService<IStringLocalizer<AutoroutePartHandler>>();
        foreach (var message in AutoroutePaths.FaultsOf(path, localizer))
        {
            context.Fail(message, $"{nameof(AutoroutePart)}.{nameof(AutoroutePart.Path)}");
        }

        if (await paths.IsTakenAsync(UniquePaths.Key(path), context.ContentItem.ContentItemId))
        {
            context.Fail(localizer["Another item has this address already."], $"{nameof(AutoroutePart)}.{nameof(AutoroutePart.Path)}");
        }
    }

    public override Task PublishedAsync(PublishContentContext context, AutoroutePart instance) => ChangedAsync(context.ContentItem, instance);

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart instance) => ChangedAsync(context.ContentItem, instance);

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart instance) => ChangedAsync(context.ContentItem, instance);

    /// <summary>A copy gets its own address.</summary>
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
        ContentChanges.Add(AutorouteEntries.Kind, item.ContentItemId);

        if (!string.IsNullOrEmpty(part.Path))
        {
            ContentChanges.Tag($"slug:{part.Path}");
        }

        return Task.CompletedTask;
    }

    private async Task AddressAsync(ContentItem item, AutoroutePart part)
    {
        if (string.IsNullOrEmpty(part.Path) && await PathOfPatternAsync(item, part) is { Length: > 0 } path)
        {
            part.Path = await UniqueAsync(path, item.ContentItemId);
            part.Apply();
        }
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

        for (var number = 1; await paths.IsTakenAsync(UniquePaths.Key(candidate), contentItemId); number++)
        {
            candidate = AutoroutePaths.Numbered(path, number);
        }

        paths.Take(UniquePaths.Key(candidate), contentItemId);
        return candidate;
    }
}
