using ForumOrchard.Translations.Memory.Building;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;
using ForumOrchard.Translations.Reviews;

namespace ForumOrchard.Translations.Memory;

/// <summary>Lets the memory follow what happens to items, after the unit of work: then it is known what is stored.</summary>
internal sealed class MemoryHandler : ContentHandlerBase
{
    /// <summary>The sets of this unit of work, with whether more than drafts has changed.</summary>
    private readonly Dictionary<string, bool> _changed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Task CreatedAsync(CreateContentContext context) => NoteAsync(context?.ContentItem, withWholes: false);

    /// <inheritdoc/>
    public override Task DraftSavedAsync(SaveDraftContentContext context) => NoteAsync(context?.ContentItem, withWholes: false);

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => NoteAsync(context?.ContentItem, withWholes: true);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => NoteAsync(context?.ContentItem, withWholes: true);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => NoteAsync(context?.ContentItem, withWholes: true);

    /// <inheritdoc/>
    public override Task RestoredAsync(RestoreContentContext context) => NoteAsync(context?.ContentItem, withWholes: true);

    private Task NoteAsync(ContentItem? item, bool withWholes)
    {
        if (item is not null && item.TryGet<LocalizationPart>(out var part) && part.LocalizationSet is { Length: > 0 } set)
        {
            if (_changed.Count == 0)
            {
                ShellScope.AddDeferredTask(scope => FollowAsync(scope.ServiceProvider));
            }

            _changed[set] = _changed.GetValueOrDefault(set) || withWholes;
        }

        return Task.CompletedTask;
    }

    private async Task FollowAsync(IServiceProvider services)
    {
        // Until somebody uses the memory there is none, and building it finds everything.
        if (await services.GetRequiredService<MemoryBuild>().FindAsync() is null)
        {
            return;
        }

        // Pairs that an import has brought are looked at first.
        await services.GetRequiredService<StartingStates>().SettleAsync([.. _changed.Keys]);
        foreach (var (set, withWholes) in _changed)
        {
            await services.GetRequiredService<MemoryKeeper>().FollowAsync(set, withWholes);
        }
    }
}
