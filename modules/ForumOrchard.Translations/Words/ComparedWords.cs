namespace ForumOrchard.Translations.Words;

/// <summary>What translations of words and their originals said when they were last seen to match: one document for the site. No state is stored; it is derived from this and what they say now.</summary>
public sealed class ComparedWords
{
    /// <summary>By collection, language and entry.</summary>
    public Dictionary<string, ComparedWord> Pairs { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Null if the two were never seen.</summary>
    public ComparedWord? Find(string collectionId, string culture, string entryId) => Pairs.GetValueOrDefault(KeyOf(collectionId, culture, entryId));

    // Neither an id of a collection nor the name of a culture has a blank.
    internal static string KeyOf(string collectionId, string culture, string entryId) => $"{collectionId} {culture} {entryId}";
}

/// <summary>A translation and its original.</summary>
/// <param name="Original">What the original said.</param>
/// <param name="Translation">What the translation said.</param>
public sealed record ComparedWord(string Original, string Translation);
