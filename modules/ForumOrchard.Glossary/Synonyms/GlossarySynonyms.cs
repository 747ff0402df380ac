using ForumOrchard.Glossary.Storage;
using ForumOrchard.Search.Synonyms;

namespace ForumOrchard.Glossary.Synonyms;

/// <summary>Whoever looks for a term finds what calls it otherwise, in any language; words that are not to be used lead to those that are.</summary>
public sealed class GlossarySynonyms(TermbaseStore store) : ISynonymSource
{
    /// <inheritdoc/>
    public async Task<(IReadOnlyList<SynonymGroup> Groups, int Revision)> ReadAsync()
    {
        var terms = await store.ReadAsync();
        return ([.. terms.Concepts.Select(concept => new SynonymGroup { Words = [.. concept.Wordings.Values.SelectMany(wording => wording.Allowed.Concat(wording.Forbidden))] })], terms.Revision);
    }
}
