namespace OrchardCore.Infrastructure.Html;

/// <summary>Removes everything harmful from HTML.</summary>
public interface IHtmlSanitizerService
{
    string Sanitize(string html);
}
