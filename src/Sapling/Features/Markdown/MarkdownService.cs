using Markdig;
using OrchardCore.Markdown.Services;

namespace Sapling.Features.Markdown;

/// <summary>Markdig with common extensions: tables, footnotes, task lists.</summary>
internal sealed class MarkdownService : IMarkdownService
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    public string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown, _pipeline);
}
