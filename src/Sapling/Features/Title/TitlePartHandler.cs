using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;
using Sapling.Content.Definitions;
using Sapling.Content.Text;

namespace Sapling.Features.Title;

/// <summary>Sets the item's display text from the title.</summary>
internal sealed class TitlePartHandler(IServiceProvider services, IContentDefinitionManager definitions) : ContentPartHandler<TitlePart>
{
    public override Task UpdatedAsync(UpdateContentContext context, TitlePart instance) => NameAsync(context.ContentItem, instance);

    public override Task CreatingAsync(CreateContentContext context, TitlePart instance) => NameAsync(context.ContentItem, instance);

    /// <summary>Keeps an existing display text: editors set it together with the title.</summary>
    private async Task NameAsync(ContentItem item, TitlePart instance)
    {
        var settings = await definitions.GetPartSettingsAsync<TitlePartSettings>(item, nameof(TitlePart));

        if (!string.IsNullOrWhiteSpace(settings.Pattern) && settings.Options is (TitlePartOptions.GeneratedDisabled or TitlePartOptions.GeneratedHidden))
        {
            var title = await services.GetRequiredService<IContentPattern>().RenderAsync(settings.Pattern, item, instance);
            instance.Title = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            instance.Apply();
            item.DisplayText = instance.Title;
        }
        else if (string.IsNullOrEmpty(item.DisplayText))
        {
            item.DisplayText = instance.Title;
        }
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
