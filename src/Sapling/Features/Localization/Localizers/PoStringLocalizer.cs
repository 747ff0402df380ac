using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using Sapling.Features.Localization.PortableObjects;

namespace Sapling.Features.Localization.Localizers;

/// <summary>
/// The texts of one context in the current UI culture. A message with the context wins over the same message without
/// one; an untranslated message is shown in the source language.
/// </summary>
internal sealed class PoStringLocalizer(string context, PoCatalogs catalogs) : IStringLocalizer
{
    // The catalog of the last requested culture, with the context already looked up: a page uses only one culture.
    private Scope? _scope;

    /// <inheritdoc/>
    public LocalizedString this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return Find(name) is { } translations
                ? new LocalizedString(name, translations[0], resourceNotFound: false)
                : new LocalizedString(name, name, resourceNotFound: true);
        }
    }

    /// <inheritdoc/>
    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            ArgumentNullException.ThrowIfNull(arguments);
            var (text, formatArguments, found) = Translate(name, arguments);
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text, formatArguments), resourceNotFound: !found);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
        => catalogs.Get(CultureInfo.CurrentUICulture).InContext(context)
            .Select(message => new LocalizedString(message.Key, message.Value[0], resourceNotFound: false));

    /// <summary>The text to format, with its arguments: an HTML localizer encodes the arguments before formatting.</summary>
    internal (string Text, object[] Arguments, bool Found) Translate(string name, object[] arguments)
    {
        var translations = Find(name);
        if (arguments is [PluralizationArgument plural])
        {
            var form = translations is null
                ? plural.Forms[Math.Min(PluralRules.EnglishForm(plural.Count), plural.Forms.Length - 1)]
                : translations[Math.Min(PluralRules.FormOf(plural.Count, CultureInfo.CurrentUICulture), translations.Length - 1)];
            return (form, [plural.Count, .. plural.Arguments], translations is not null);
        }

        return (translations?[0] ?? name, arguments, translations is not null);
    }

    private string[]? Find(string name)
    {
        var catalog = catalogs.Get(CultureInfo.CurrentUICulture);
        var scope = _scope;
        if (scope is null || scope.Catalog != catalog)
        {
            _scope = scope = new Scope(catalog, catalog.InContext(context), catalog.Anywhere);
        }

        return scope.InContext.GetValueOrDefault(name) ?? scope.Anywhere.GetValueOrDefault(name);
    }

    private sealed record Scope(PoCatalog Catalog, FrozenDictionary<string, string[]> InContext, FrozenDictionary<string, string[]> Anywhere);
}
