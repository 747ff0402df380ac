using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;

namespace Sapling.Features.Autoroute;

/// <summary>A new translation has no address, as in Orchard Core 3: a module assigns one in its language, or an editor does when saving.</summary>
internal sealed class TranslationRouteHandler : ContentLocalizationHandlerBase
{
    public override Task LocalizingAsync(LocalizationContentContext context)
    {
        if (context.ContentItem.Has<AutoroutePart>())
        {
            context.ContentItem.Alter<AutoroutePart>(part => part.Path = null);
        }

        return Task.CompletedTask;
    }
}
