using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Markdown.Services;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Features.Markdown;

/// <summary><c>markdownify</c>: Markdown as HTML.</summary>
internal sealed class MarkdownFilter : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options) => options.Filters.AddFilter("markdownify", static (input, _, context) =>
        ValueTask.FromResult<FluidValue>(StringValue.Create(context.Services().GetRequiredService<IMarkdownService>().ToHtml(input.ToStringValue()))));
}
