using ForumOrchard.Indexing.Fields;

namespace ForumOrchard.Search.Indexing;

/// <summary>By whose rules is searched; where, and what a find counts there, <see cref="Querying.SearchWeights"/> says.</summary>
internal static class SearchedFields
{
    /// <summary>The field by whose rules words in any form are analysed.</summary>
    public const string Text = StoredFields.BodyWords;

    /// <summary>The field by whose rules words in quotes are analysed.</summary>
    public const string ExactText = StoredFields.Body;

    /// <summary>The fields that hold words as they are written.</summary>
    public static readonly IReadOnlyList<string> Exact =
        [StoredFields.ExactTitle, SearchFields.Summary + SearchFields.Exact, SearchFields.Names + SearchFields.Exact, StoredFields.Body];

    /// <summary>The fields that hold the same words in whatever form.</summary>
    public static readonly IReadOnlyList<string> Stems =
        [StoredFields.TitleWords, SearchFields.Summary, SearchFields.Names, StoredFields.BodyWords];
}
