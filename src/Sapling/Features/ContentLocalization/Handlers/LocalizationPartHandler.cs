using System.Globalization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Entities;
using OrchardCore.Localization;

namespace Sapling.Features.ContentLocalization.Handlers;

/// <summary>
/// Assigns a localization set and a culture to new items, provides the culture aspect, and keeps
/// <see cref="ILocalizationEntries"/> up to date.
/// </summary>
internal sealed class LocalizationPartHandler(ILocalizationEntries entries, IIdGenerator ids, ILocalizationService localization) : ContentPartHandler<LocalizationPart>
{
    /// <inheritdoc/>
    public override async Task CreatingAsync(CreateContentContext context, LocalizationPart instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (string.IsNullOrEmpty(instance.LocalizationSet))
        {
            instance.LocalizationSet = ids.GenerateUniqueId();
        }

        if (string.IsNullOrEmpty(instance.Culture))
        {
            instance.Culture = await localization.GetDefaultCultureAsync();
        }

        instance.Apply();
    }

    /// <summary>A copy is not a translation, so it gets a new localization set.</summary>
    public override Task CloningAsync(CloneContentContext context, LocalizationPart instance)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.CloneContentItem.Alter<LocalizationPart>(part => part.LocalizationSet = null);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context, LocalizationPart instance) => entries.UpdateEntriesAsync();

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context, LocalizationPart instance) => entries.UpdateEntriesAsync();

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context, LocalizationPart instance) => entries.UpdateEntriesAsync();

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, LocalizationPart part)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(part);
        return context.ForAsync<CultureAspect>(aspect =>
        {
            if (!string.IsNullOrEmpty(part.Culture))
            {
                aspect.Culture = CultureInfo.GetCultureInfo(part.Culture);
                aspect.HasCulture = true;
            }

            return Task.CompletedTask;
        });
    }
}
