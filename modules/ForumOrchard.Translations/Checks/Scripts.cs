namespace ForumOrchard.Translations.Checks;

/// <summary>In which letters a language is written.</summary>
internal static class Scripts
{
    private static readonly HashSet<string> Cyrillic = new(StringComparer.OrdinalIgnoreCase) { "be", "bg", "kk", "ky", "mk", "mn", "ru", "tg", "uk" };

    /// <param name="culture">Name of the language.</param>
    public static bool IsCyrillic(string culture) => Cyrillic.Contains(LanguageOf(culture));

    /// <summary>The language without its country: <c>en</c> for <c>en-GB</c>.</summary>
    public static string LanguageOf(string culture) => culture.Split('-')[0];

    public static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u052F';
}
