using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Editing;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Pages.Sitemaps;

namespace ForumOrchard.Glossary.Pages;

/// <summary>The glossary's page in each language of the site that has terms.</summary>
public sealed class GlossaryPages(TermbaseStore store, GlossaryLanguages languages) : IFurtherPage
{
    /// <summary>Without the language.</summary>
    public const string Address = "glossary";

    /// <inheritdoc/>
    public string Path => Address;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> LanguagesAsync()
    {
        var concepts = (await store.ReadAsync()).Concepts;
        return [.. (await languages.OfSiteAsync()).Where(culture => HasAny(concepts, culture))];
    }

    /// <summary>Languages of the site without a term.</summary>
    internal async Task<IReadOnlyCollection<string>> EmptyInAsync(IReadOnlyList<Concept> concepts) => [.. (await languages.OfSiteAsync()).Where(culture => !HasAny(concepts, culture))];

    private static bool HasAny(IReadOnlyList<Concept> concepts, string culture) => concepts.Any(concept => concept.In(culture) is not null);
}
