namespace OrchardCore.Infrastructure.Html;

/// <summary>Takes everything out of HTML that could do harm.</summary>
public interface IHtmlSanitizerService
{
    string Sanitize(string html);
}
