using OrchardCore.DisplayManagement;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Services;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Markdown.Drivers;

/// <summary>Adds <c>Html</c>, which is sanitized.</summary>
internal sealed class MarkdownFieldDisplayDriver(IMarkdownService markdown, IHtmlSanitizerService sanitizer) : StockFieldDisplayDriver<MarkdownField>
{
    protected override ValueTask DescribeAsync(IShape shape, MarkdownField field)
    {
        shape.Properties["Html"] = sanitizer.Sanitize(markdown.ToHtml(field.Markdown ?? string.Empty));
        return ValueTask.CompletedTask;
    }
}
