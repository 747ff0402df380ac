using System.Globalization;
using ForumOrchard.InterfaceTexts.Texts;
using OrchardCore.Localization;

namespace ForumOrchard.InterfaceTexts.Catalogue;

/// <summary>All texts of the theme and the modules in a language.</summary>
public sealed class TextCatalogue(KnownTexts known, OwnDictionaries dictionaries, OwnTextStore store, ILocalizationService localization)
{
    /// <summary>Texts in the code are in English: there they are shown as they are.</summary>
    private const string Source = "en";

    /// <summary>Names of the site's languages.</summary>
    public Task<string[]> CulturesAsync() => localization.GetSupportedCulturesAsync();

    /// <summary>The plural forms that the site has for a language.</summary>
    public LanguageForms FormsOf(string culture) => new(new Func<int, int>(Files(culture).PluralRule));

    /// <summary>All texts in a language, by key.</summary>
    /// <param name="culture">One of the site's.</param>
    /// <param name="own">What is written in all languages; null for what is stored now.</param>
    public async Task<IReadOnlyDictionary<string, TextRow>> ReadAsync(string culture, OwnTexts? own = null) => Read(known.Read(await CulturesAsync()), culture, own ?? await store.ReadAsync());

    /// <summary>All languages at once.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, TextRow>>> ReadAllAsync()
    {
        var (cultures, own) = (await CulturesAsync(), await store.ReadAsync());
        var texts = known.Read(cultures);
        return cultures.ToDictionary(culture => culture, culture => Read(texts, culture, own), StringComparer.Ordinal);
    }

    private IReadOnlyDictionary<string, TextRow> Read(IReadOnlyDictionary<string, KnownText> texts, string culture, OwnTexts own)
    {
        var (files, forms, isSource) = (Files(culture), FormsOf(culture), CultureInfo.GetCultureInfo(culture).TwoLetterISOLanguageName == Source);
        var written = own.Texts.Where(text => text.Culture == culture).ToDictionary(text => (text.Context, text.Original));
        return texts.ToDictionary(
            one => one.Key,
            one => new TextRow(
                one.Value,
                files.Translations.TryGetValue(CultureDictionaryRecord.GetKey(one.Value.Original, one.Value.Context), out var found) ? [.. found.Take(forms.CountOf(one.Value))] : isSource ? SourceOf(one.Value, forms) : null,
                written.GetValueOrDefault((one.Value.Context, one.Value.Original))),
            StringComparer.Ordinal);
    }

    private CultureDictionary Files(string culture) => dictionaries.Files.GetDictionary(CultureInfo.GetCultureInfo(culture));

    private static IReadOnlyList<string> SourceOf(KnownText text, LanguageForms forms) => text.Plural is null ? [text.Original] : [text.Original, .. Enumerable.Repeat(text.Plural, forms.Examples.Count - 1)];
}
