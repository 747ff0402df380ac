using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace Sapling.Features.Localization.Localizers;

/// <summary>HTML localizers over the string localizers of the site, with the same contexts.</summary>
internal sealed class PoHtmlLocalizerFactory(IStringLocalizerFactory texts) : IHtmlLocalizerFactory
{
    /// <inheritdoc/>
    public IHtmlLocalizer Create(Type resourceSource) => new PoHtmlLocalizer(texts.Create(resourceSource));

    /// <inheritdoc/>
    public IHtmlLocalizer Create(string baseName, string location) => new PoHtmlLocalizer(texts.Create(baseName, location));
}
