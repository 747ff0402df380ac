using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Indexing;

namespace ForumOrchard.Search.Querying;

/// <summary>Field weights; only their proportions matter.</summary>
public sealed record SearchWeights
{
    public float Title { get; init; } = 6;

    public float Summary { get; init; } = 3;

    public float Names { get; init; } = 3;

    public float Terms { get; init; } = 2;

    public float Body { get; init; } = 1;

    public float Details { get; init; } = 1;

    /// <summary>Attached files.</summary>
    public float Pages { get; init; } = 0.5f;

    /// <summary>Words close to each other in the body, in addition to the words themselves; title and summary use their field's weight.</summary>
    public float TogetherInBody { get; init; } = 2;

    /// <summary>Whether the closeness of words counts.</summary>
    public bool IsNearnessCounted { get; init; } = true;

    /// <summary>Equal weights for all fields.</summary>
    public static SearchWeights Even { get; } = new() { Title = 1, Summary = 1, Names = 1, Terms = 1, Body = 1, Details = 1, Pages = 1, TogetherInBody = 1 };

    /// <summary>Fields for stemmed words.</summary>
    internal IReadOnlyList<(string Field, float Weight)> Words =>
    [
        (StoredFields.TitleWords, Title),
        (SearchFields.Summary, Summary),
        (SearchFields.Names, Names),
        (SearchFields.Terms, Terms),
        (StoredFields.BodyWords, Body),
        (SearchFields.Details, Details),
        (SearchFields.Pages, Pages),
    ];

    /// <summary>Fields in which close words count more.</summary>
    internal IReadOnlyList<(string Field, float Weight)> Together => !IsNearnessCounted ? [] :
    [
        (StoredFields.TitleWords, Title),
        (SearchFields.Summary, Summary),
        (StoredFields.BodyWords, TogetherInBody),
    ];

    /// <summary>Fields for quoted words.</summary>
    internal IReadOnlyList<(string Field, float Weight)> Phrases =>
    [
        (StoredFields.ExactTitle, Title),
        (SearchFields.Summary + SearchFields.Exact, Summary),
        (SearchFields.Names + SearchFields.Exact, Names),
        (SearchFields.Terms + SearchFields.Exact, Terms),
        (StoredFields.Body, Body),
        (SearchFields.Details + SearchFields.Exact, Details),
    ];
}
