using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Content.Definitions;
using Sapling.Content.Items;
using Sapling.Content.Text;

namespace Sapling.Features.Alias;

/// <summary>Generates an alias for items without one. Rejects an alias chosen by an editor if another item has it; adds a number to a generated one.</summary>
internal sealed class AliasPartHandler(IServiceProvider services, UniqueAliases aliases, IContentDefinitionManager definitions)
    : ContentPartHandler<AliasPart>
{
    public override async Task UpdatedAsync(UpdateContentContext context, AliasPart instance)
    {
        if (!string.IsNullOrWhiteSpace(instance.Alias))
        {
            return;
        }

        var settings = await definitions.GetPartSettingsAsync<AliasPartSettings>(context.ContentItem, nameof(AliasPart));

        if (string.IsNullOrWhiteSpace(settings.Pattern))
        {
            return;
        }

        var rendered = (await services.GetRequiredService<IContentPattern>().RenderAsync(settings.Pattern, context.ContentItem, instance)).Trim();
        var alias = rendered.Length > AliasPart.MaxAliasLength ? rendered[..AliasPart.MaxAliasLength] : rendered;

        for (var number = 1; alias.Length > 0 && await IsTakenAsync(alias, context.ContentItem.ContentItemId); number++)
        {
            alias = string.Create(CultureInfo.InvariantCulture, $"{rendered}-{number}");
        }

        instance.Alias = alias;
        instance.Apply();
    }

    public override async Task ValidatingAsync(ValidateContentContext context, AliasPart instance)
    {
        if (string.IsNullOrWhiteSpace(instance.Alias))
        {
            return;
        }

        var localizer = services.GetRequiredService<IStringLocalizer<AliasPartHandler>>();
        const string Member = $"{nameof(AliasPart)}.{nameof(AliasPart.Alias)}";

        if (instance.Alias.Length > AliasPart.MaxAliasLength)
        {
            context.Fail(localizer["An alias has at most {0} characters.", AliasPart.MaxAliasLength], Member);
        }
        else if (await IsTakenAsync(instance.Alias, context.ContentItem.ContentItemId))
        {
            context.Fail(localizer["Another item has this alias already."], Member);
        }
        else
        {
            aliases.Take(AliasPartIndexProvider.KeyOf(instance.Alias), context.ContentItem.ContentItemId);
        }
    }

    public override Task PublishedAsync(PublishContentContext context, AliasPart instance) => ChangedAsync(instance);

    public override Task UnpublishedAsync(PublishContentContext context, AliasPart instance) => ChangedAsync(instance);

    public override Task RemovedAsync(RemoveContentContext context, AliasPart instance) => ChangedAsync(instance);

    public override Task DraftSavedAsync(SaveDraftContentContext context, AliasPart instance) => ChangedAsync(instance);

    /// <summary>A copy gets its own alias.</summary>
    public override Task CloningAsync(CloneContentContext context, AliasPart instance)
    {
        context.CloneContentItem.Alter<AliasPart>(part => part.Alias = null);
        return Task.CompletedTask;
    }

    private static Task ChangedAsync(AliasPart part)
    {
        ShellScope.AddDeferredSignal(AliasEntries.SignalKey);

        if (!string.IsNullOrEmpty(part.Alias))
        {
            ContentChanges.Tag($"alias:{part.Alias}");
        }

        return Task.CompletedTask;
    }

    private ValueTask<bool> IsTakenAsync(string alias, string contentItemId) => aliases.IsTakenAsync(AliasPartIndexProvider.KeyOf(alias), contentItemId);
}
