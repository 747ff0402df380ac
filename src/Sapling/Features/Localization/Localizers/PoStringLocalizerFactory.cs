using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace Sapling.Features.Localization.Localizers;

/// <summary>
/// Creates and caches one localizer per context. The context of a type is its full name. That of a view is its path
/// below the module's folder, with dots: <c>/Areas/ForumTheme/Views/Layout.liquid</c> has the context
/// <c>ForumTheme.Views.Layout</c>.
/// </summary>
internal sealed class PoStringLocalizerFactory(ILocalizationManager catalogs, IOptions<RequestLocalizationOptions> options, ILogger<PoStringLocalizerFactory> logger) : IStringLocalizerFactory
{
    private const string Areas = "Areas.";
    private readonly ConcurrentDictionary<string, PoStringLocalizer> _localizers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IStringLocalizer Create(Type resourceSource)
    {
        ArgumentNullException.ThrowIfNull(resourceSource);
        return Get(resourceSource.FullName ?? resourceSource.Name);
    }

    /// <param name="baseName">As built by MVC's view localizer: the application's name, a dot, the view's path with dots.</param>
    /// <param name="location">The application's name, which is not part of the context.</param>
    public IStringLocalizer Create(string baseName, string location)
    {
        ArgumentNullException.ThrowIfNull(baseName);
        var context = baseName.AsSpan();
        if (!string.IsNullOrEmpty(location) && context.StartsWith(location, StringComparison.OrdinalIgnoreCase) && context.Length > location.Length && context[location.Length] == '.')
        {
            context = context[(location.Length + 1)..];
        }

        return Get((context.StartsWith(Areas, StringComparison.Ordinal) ? context[Areas.Length..] : context).ToString());
    }

    private PoStringLocalizer Get(string context) => _localizers.GetOrAdd(context, name => new PoStringLocalizer(name, catalogs, options, logger));
}
