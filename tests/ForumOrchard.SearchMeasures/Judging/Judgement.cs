using System.Text.Json;
using System.Text.Json.Serialization;

namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>A query with what its user wants to find. From the files in <c>Judgements</c>.</summary>
/// <param name="Query">The query as typed.</param>
/// <param name="Class">What it tests: <c>plain</c>, <c>inflection</c>, ….</param>
/// <param name="Grades">Among several that match an item, the highest grade counts; an item without a match has grade 0.</param>
/// <param name="Note">Why it is included, for people.</param>
internal sealed record JudgedQuery(string Query, string Class, IReadOnlyList<Criterion> Grades, string? Note = null)
{
    /// <summary>The language of the search page.</summary>
    [JsonIgnore]
    public string Culture { get; init; } = "";

    /// <summary>All queries, by file.</summary>
    /// <exception cref="JsonException">A file is invalid.</exception>
    public static IReadOnlyList<JudgedQuery> All { get; } =
    [
        .. DataFiles.NamesFrom("Judgements.").SelectMany(name =>
        {
            var file = DataFiles.Read<JudgementFile>(name);
            return file.Queries.Select(query => query with { Culture = file.Culture });
        }),
    ];

    /// <summary>From 0, useless, to 3, exactly what is wanted.</summary>
    public int GradeOf(JudgedItem item) => Grades.Where(one => one.Holds(item, Culture)).Select(one => one.Grade).DefaultIfEmpty(0).Max();
}

/// <summary>One file of judgements.</summary>
/// <param name="Culture">The language of the pages.</param>
/// <param name="Queries">The queries.</param>
internal sealed record JudgementFile(string Culture, IReadOnlyList<JudgedQuery> Queries);

/// <summary>Assigns a grade to items.</summary>
/// <param name="Grade">1 to 3.</param>
/// <param name="Item">The address of one item, without a leading slash; or</param>
/// <param name="Where">attributes that an item must have, each with one value or several alternatives. Matches items in the language of the page unless <c>culture</c> says otherwise.</param>
internal sealed record Criterion(int Grade, string? Item = null, IReadOnlyDictionary<string, JsonElement>? Where = null)
{
    /// <summary>Whether an item matches.</summary>
    public bool Holds(JudgedItem item, string culture) => Item is not null
        ? item.Path == Item
        : Where is not null && (Where.ContainsKey("culture") || item.Culture == culture) && Where.All(one => Has(item, one.Key, one.Value));

    private static bool Has(JudgedItem item, string name, JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Any(one => item.Attributes[name].Contains(one.ToString()))
        : item.Attributes[name].Contains(value.ToString());
}
