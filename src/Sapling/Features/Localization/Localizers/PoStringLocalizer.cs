using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace Sapling.Features.Localization.Localizers;

/// <summary>
/// The texts of one context in the current UI culture. A message with the context wins over the same message without
/// one; an untranslated message is shown in the source language.
/// </summary>
internal sealed partial class PoStringLocalizer(string context, ILocalizationManager catalogs, IOptions<RequestLocalizationOptions> options, ILogger logger) : IPluralStringLocalizer
{
    /// <inheritdoc/>
    public LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return Find(name) is var (translations, _)
                ? new LocalizedString(name, translations[0], resourceNotFound: false)
                : new LocalizedString(name, name, resourceNotFound: true);
        }
    }

    /// <inheritdoc/>
    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (text, formatArguments) = GetTranslation(name, arguments);
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, formatArguments), text.ResourceNotFound);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
        => catalogs.GetDictionary(CultureInfo.CurrentUICulture).Translations
            .Where(message => message.Key.Context == context)
            .Select(message => new LocalizedString(message.Key.MessageId, message.Value[0], resourceNotFound: false));

    /// <inheritdoc/>
    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(arguments);

        // As in Orchard Core, a text with a plural counts as found even if nobody has translated it.
        return arguments is [PluralizationArgument plural]
            ? (new LocalizedString(name, FormOf(name, plural), resourceNotFound: false), [plural.Count, .. plural.Arguments])
            : (this[name], arguments);
    }

    /// <summary>The form of the language's rule; if the translation lacks it, that of the source, chosen by the same rule.</summary>
    private string FormOf(string name, PluralizationArgument plural)
    {
        if (Find(name) is var (translations, rule))
        {
            var form = rule(plural.Count);
            if (form < translations.Length)
            {
                return translations[form];
            }

            LogMissingForm(logger, form, name, CultureInfo.CurrentUICulture.Name);
        }

        return plural.Forms[Math.Min(catalogs.GetDictionary(CultureInfo.CurrentUICulture).PluralRule(plural.Count), plural.Forms.Length - 1)];
    }

    private (string[] Translations, PluralizationRuleDelegate Rule)? Find(string name)
    {
        var (key, anywhere) = (CultureDictionaryRecord.GetKey(name, context), CultureDictionaryRecord.GetKey(name, null));
        var culture = CultureInfo.CurrentUICulture;
        do
        {
            var catalog = catalogs.GetDictionary(culture);
            if (catalog.Translations.TryGetValue(key, out var found) || catalog.Translations.TryGetValue(anywhere, out found))
            {
                return (found, catalog.PluralRule);
            }

            culture = culture.Parent;
        }
        while (culture.Name.Length > 0 && options.Value.FallBackToParentUICultures);

        return null;
    }

    [LoggerMessage(LogLevel.Warning, "The plural form {Form} of “{Message}” is missing in the culture {Culture}: the source text is shown.")]
    private static partial void LogMissingForm(ILogger logger, int form, string message, string culture);
}
