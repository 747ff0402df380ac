namespace ForumOrchard.Translations.Memory.Tmx;

/// <summary>Languages as programs name them: <c>ru</c>, <c>RU</c>, <c>ru-RU</c>, <c>ru_RU</c>.</summary>
public static class TmxLanguages
{
    /// <summary>Whether two names are of one language, wherever it is spoken.</summary>
    public static bool AreAlike(string one, string other) => Language(one).Equals(Language(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The site's language for a name: the same, otherwise the same language of another country; null for none.</summary>
    /// <param name="name">As a file has it.</param>
    /// <param name="cultures">The site's languages.</param>
    public static string? Find(string name, IEnumerable<string> cultures)
    {
        ArgumentNullException.ThrowIfNull(name);
        return cultures.Where(culture => AreAlike(culture, name)).OrderByDescending(culture => culture.Equals(name.Replace('_', '-'), StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
    }

    private static string Language(string name) => name.Split('-', '_')[0];
}
