namespace ForumOrchard.Pages.Sitemaps;

/// <summary>A page of the site that is neither an item nor a list of a section, at the same address in each language: it is in the sitemap. A module that has one registers it.</summary>
public interface IFurtherPage
{
    /// <summary>Without the language: <c>glossary</c>.</summary>
    string Path { get; }

    /// <summary>The languages of the site in which it has something to read.</summary>
    Task<IReadOnlyList<string>> LanguagesAsync();
}
