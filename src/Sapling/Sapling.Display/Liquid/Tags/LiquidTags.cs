using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;

namespace Sapling.Display.Liquid.Tags;

/// <summary>Adds Sapling's tags and blocks to the language.</summary>
internal sealed class LiquidTags : IConfigureOptions<LiquidViewOptions>
{
    public void Configure(LiquidViewOptions options)
    {
        options.LiquidViewParserConfiguration.Add(LayoutTags.Register);
        options.LiquidViewParserConfiguration.Add(ShapeTags.Register);
        options.LiquidViewParserConfiguration.Add(PageTags.Register);
        options.LiquidViewParserConfiguration.Add(LinkTags.Register);
        options.LiquidViewParserConfiguration.Add(ResourceTags.Register);
        options.LiquidViewParserConfiguration.Add(CacheTags.Register);
    }
}
