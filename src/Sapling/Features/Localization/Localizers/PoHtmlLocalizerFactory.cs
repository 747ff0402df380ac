using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace Sapling.Features.Localization.Localizers;

/// <summary>HTML localizers over <see cref="PoStringLocalizerFactory"/>, with the same contexts.</summary>
internal sealed class PoHtmlLocalizerFactory(PoStringLocalizerFactory texts) : IHtmlLocalizerFactory
{
    private readonly ConcurrentDictionary<IStringLocalizer, PoHtmlLocalizer> _localizers = new();

    /// <inheritdoc/>
    public IHtmlLocalizer Create(Type resourceSource) => Get(texts.Create(resourceSource));

    /// <inheritdoc/>
    public IHtmlLocalizer Create(string baseName, string location) => Get(texts.Create(baseName, location));

    private PoHtmlLocalizer Get(IStringLocalizer localizer)
        => _localizers.GetOrAdd(localizer, static one => new PoHtmlLocalizer((PoStringLocalizer)one));
}
