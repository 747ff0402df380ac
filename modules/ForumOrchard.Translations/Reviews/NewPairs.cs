using ForumOrchard.Translations.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Translations.Reviews;

/// <summary>Items that come with their translations, as a recipe or an import brings them, are looked at when they are all there.</summary>
internal sealed class NewPairs : ContentHandlerBase
{
    private readonly HashSet<string> _sets = [];

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.ContentItem;
        var isKnown = item.TryGet<TranslationPart>(out var part) && part.OriginalSense is not null;
        if (!isKnown && item.TryGet<LocalizationPart>(out var localization) && localization.LocalizationSet is { Length: > 0 } set && _sets.Add(set) && _sets.Count == 1)
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<StartingStates>().SettleAsync(_sets));
        }

        return Task.CompletedTask;
    }
}
