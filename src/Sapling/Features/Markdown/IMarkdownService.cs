namespace OrchardCore.Markdown.Services;

/// <summary>Converts Markdown to HTML, without sanitizing it.</summary>
public interface IMarkdownService
{
    string ToHtml(string markdown);
}
