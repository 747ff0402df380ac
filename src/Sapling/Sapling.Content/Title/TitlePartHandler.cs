using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;
using Sapling.Content.Definitions;
using Sapling.Content.Text;

namespace Sapling.Content.Title;

/// <summary>The title is what lists and links call the item.</summary>
internal sealed class TitlePartHandler(IServiceProvider services, IContentDefinitionManager definitions) : ContentPartHandler<TitlePart>
{
    public override async Task UpdatedAsync(UpdateContentContext context, TitlePart instance)
    {
        var settings = await definitions.GetPartSettingsAsync<TitlePartSettings>(context.ContentItem, nameof(TitlePart));

        if (!string.IsNullOrWhiteSpace(settings.Pattern) && settings.Options is (TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden))
        {
            var title = await services.GetRequiredService<IContentPattern>().RenderAsync(settings.Pattern, context.ContentItem, instance);
            instance.Title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            instance.Apply();
        }

        context.ContentItem.DisplayText = instance.Title;
    }

    public override async Task ValidatingAsync(ValidateContentContext context, TitlePart instance)
    {
        var settings = await definitions.GetPartSettingsAsync<TitlePartSettings>(context.ContentItem, nameof(TitlePart));

        if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(instance.Title))
        {
            var localizer = services.GetRequiredService<IStringLocalizer<TitlePartHandler>>();
            context.Fail(localizer["A value is required for Title."], $"{nameof(TitlePart)}.{nameof(TitlePart.Title)}");
        }
    }
}
