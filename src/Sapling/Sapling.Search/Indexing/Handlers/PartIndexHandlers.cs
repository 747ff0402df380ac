using OrchardCore.Html.Models;
using OrchardCore.Indexing;
using OrchardCore.Title.Models;

namespace Sapling.Search.Indexing.Handlers;

internal sealed class TitlePartIndexHandler : ContentPartIndexHandler<TitlePart>
{
    public override Task BuildIndexAsync(TitlePart part, BuildPartIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, part.Title, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}

internal sealed class HtmlBodyPartIndexHandler : ContentPartIndexHandler<HtmlBodyPart>
{
    public override Task BuildIndexAsync(HtmlBodyPart part, BuildPartIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, part.Html, context.Settings.ToOptions() | DocumentIndexOptions.Sanitize);
        }

        return Task.CompletedTask;
    }
}
