using ForumOrchard.Indexing.Fields;

namespace ForumOrchard.Search.Indexing;

/// <summary>
/// The fields that determine analysis; <see cref="Querying.SearchWeights"/> defines which fields are searched, and
/// their weights.
/// </summary>
internal static class SearchedFields
{
    /// <summary>The field whose analysis applies to stemmed words.</summary>
    public const string Text = StoredFields.BodyWords;

    /// <summary>The field whose analysis applies to quoted words.</summary>
    public const string ExactText = StoredFields.Body;

    /// <summary>The fields with unstemmed words.</summary>
    public static readonly IReadOnlyList<string> Exact =
        [StoredFields.ExactTitle, SearchFields.Summary + SearchFields.Exact, SearchFields.Names + SearchFields.Exact, StoredFields.Body];

    /// <summary>The fields with the same words stemmed.</summary>
    public static readonly IReadOnlyList<string> Stems =
        [StoredFields.TitleWords, SearchFields.Summary, SearchFields.Names, StoredFields.BodyWords];
}
