using ForumOrchard.Search.Indexing;
using ForumOrchard.Site.Searching;
using OrchardCore.Contents.Indexing;

namespace ForumOrchard.Search.Querying;

/// <summary>Where is searched, and what a find there counts.</summary>
internal static class SearchedFields
{
    /// <summary>The field by whose rules words in any form are analysed.</summary>
    public const string Text = IndexingConstants.BodyAspectBodyKey;

    /// <summary>The field by whose rules words in quotes are analysed.</summary>
    public const string ExactText = StoredFields.Body;

    /// <summary>For words in any form.</summary>
    public static readonly (string Field, float Weight)[] Words =
    [
        (IndexingConstants.DisplayTextAnalyzedKey, 6),
        (SearchFields.Summary, 3),
        (SearchFields.Names, 3),
        (SearchFields.Terms, 2),
        (IndexingConstants.BodyAspectBodyKey, 1),
        (SearchFields.Details, 1),
        (SearchFields.Pages, 0.5f),
    ];

    /// <summary>In these, words that stand together count more.</summary>
    public static readonly (string Field, float Weight)[] Together =
    [
        (IndexingConstants.DisplayTextAnalyzedKey, 6),
        (SearchFields.Summary, 3),
        (IndexingConstants.BodyAspectBodyKey, 2),
    ];

    /// <summary>For words in quotes.</summary>
    public static readonly (string Field, float Weight)[] Phrases =
    [
        (StoredFields.ExactTitle, 6),
        (SearchFields.Summary + SearchFields.Exact, 3),
        (SearchFields.Names + SearchFields.Exact, 3),
        (StoredFields.Body, 1),
    ];
}
