using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace Sapling.Features.Localization.Localizers;

/// <summary>Localizes HTML texts; their arguments are encoded on output.</summary>
internal sealed class PoHtmlLocalizer(IStringLocalizer texts) : IHtmlLocalizer
{
    /// <inheritdoc/>
    public LocalizedHtmlString this[string name]
    {
        get
        {
            var text = texts[name];
            return new LocalizedHtmlString(name, text.Value, text.ResourceNotFound);
        }
    }

    /// <inheritdoc/>
    public LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(arguments);
            var (text, formatArguments) = texts is IPluralStringLocalizer plural ? plural.GetTranslation(name, arguments) : (texts[name], arguments);
            return new LocalizedHtmlString(name, text.Value, text.ResourceNotFound, formatArguments);
        }
    }

    /// <inheritdoc/>
    public LocalizedString GetString(string name) => texts[name];

    /// <inheritdoc/>
    public LocalizedString GetString(string name, params object[] arguments) => texts[name, arguments];

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);
}
