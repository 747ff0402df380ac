using System.Globalization;

namespace ForumOrchard.Languages;

/// <summary>Texts with one version per language, by culture name.</summary>
public static class TextPerLanguage
{
    /// <summary>
    /// The text in the culture, otherwise in its parent ("ru" for "ru-KG"), otherwise in the site's default language, which
    /// its readers know, otherwise in any, because a name in another language is still better than none; null if there is none.
    /// </summary>
    /// <param name="texts">By culture name.</param>
    /// <param name="culture">Null for the current UI culture.</param>
    public static string? In(this IReadOnlyDictionary<string, string> texts, CultureInfo? culture = null) =>
        texts.ExactlyIn(culture) ?? (MainLanguage.Current is { } main ? texts.ExactlyIn(main) : null) ?? texts.Values.FirstOrDefault(text => text.Length > 0);

    /// <summary>The text in the culture or in its parent; null if there is none.</summary>
    /// <param name="texts">By culture name.</param>
    /// <param name="culture">Null for the current UI culture.</param>
    public static string? ExactlyIn(this IReadOnlyDictionary<string, string> texts, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        for (var one = culture ?? CultureInfo.CurrentUICulture; one.Name.Length > 0; one = one.Parent)
        {
            if (texts.TryGetValue(one.Name, out var text) && text.Length > 0)
            {
                return text;
            }
        }

        return null;
    }
}
