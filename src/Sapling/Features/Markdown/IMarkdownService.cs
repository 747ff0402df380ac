namespace OrchardCore.Markdown.Services;

/// <summary>Turns Markdown into HTML, which is not yet made safe.</summary>
public interface IMarkdownService
{
    string ToHtml(string markdown);
}
