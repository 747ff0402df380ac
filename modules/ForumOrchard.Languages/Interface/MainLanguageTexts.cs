using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Localization;

namespace ForumOrchard.Languages.Interface;

/// <summary>
/// Shows a text of the interface that nobody has translated in the site's default language, which its readers know, instead of the English of the source:
/// a page in a new language is Russian where it is not Kyrgyz yet. Plural forms are then those of that language; numbers and dates keep the format of the page.
/// </summary>
internal sealed class MainLanguageTexts(IStringLocalizer texts, IOptions<RequestLocalizationOptions> options) : IPluralStringLocalizer
{
    /// <summary>Texts in the code are in English, so that it needs no translation.</summary>
    private const string Source = "en";

    public LocalizedString this[string name]
    {
        get
        {
            using var language = LanguageOf(name);
            return texts[name];
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            using var language = LanguageOf(name);
            return texts[name, arguments];
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);

    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        using var language = LanguageOf(name);
        return texts is IPluralStringLocalizer plural ? plural.GetTranslation(name, arguments) : (texts[name], arguments);
    }

    /// <summary>The language of the page, or the default one if the text is translated into that alone.</summary>
    private Language LanguageOf(string name)
    {
        var (own, main) = (CultureInfo.CurrentUICulture, options.Value.DefaultRequestCulture.UICulture);
        if (own.TwoLetterISOLanguageName == Source || own.Name == main.Name || !texts[name].ResourceNotFound)
        {
            return new Language(own);
        }

        CultureInfo.CurrentUICulture = main;
        if (texts[name].ResourceNotFound)
        {
            CultureInfo.CurrentUICulture = own;
        }

        return new Language(own);
    }

    /// <summary>Goes back to the language of the page.</summary>
    private readonly struct Language(CultureInfo own) : IDisposable
    {
        public void Dispose()
        {
            if (CultureInfo.CurrentUICulture != own)
            {
                CultureInfo.CurrentUICulture = own;
            }
        }
    }
}
