namespace ForumOrchard.Terms;

/// <summary>The terms of taxonomies with their labels in each language, from memory.</summary>
public interface ITermLabels
{
    /// <summary>The terms of a taxonomy; an empty list if there is none with this alias.</summary>
    /// <param name="taxonomyAlias">Alias of the taxonomy: "topics", "countries", "publication-kinds", "legal-act-kinds".</param>
    ValueTask<TermList> GetAsync(string taxonomyAlias);
}
