namespace ForumOrchard.Translations.Rights;

/// <summary>The languages in which a user may change content. It is kept in the properties of the user; one who has none may work in all.</summary>
public sealed class WorkLanguages
{
    /// <summary>Names of cultures; empty for all.</summary>
    public IReadOnlyList<string> Cultures { get; set; } = [];
}
