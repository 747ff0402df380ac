using Ganss.Xss;
using Microsoft.Extensions.Options;

namespace OrchardCore.Infrastructure.Html;

/// <summary>What the sanitizer allows beyond its own list.</summary>
public class HtmlSanitizerOptions
{
    public List<Action<HtmlSanitizer>> Configure { get; } = [];
}

/// <summary>HtmlSanitizer, configured once: thread-safe as long as nobody reconfigures it.</summary>
internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    private readonly HtmlSanitizer _sanitizer = new();

    public HtmlSanitizerService(IOptions<HtmlSanitizerOptions> options)
    {
        foreach (var configure in options.Value.Configure)
        {
            configure(_sanitizer);
        }
    }

    public string Sanitize(string html) => _sanitizer.Sanitize(html);
}
