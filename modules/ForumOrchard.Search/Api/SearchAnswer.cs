using System.ComponentModel;
using ForumOrchard.Search.Querying.Highlighting;

namespace ForumOrchard.Search.Api;

/// <summary>One page of results in the API; the descriptions are part of the API's own description.</summary>
[Description("One page of results.")]
public sealed record SearchAnswer(
    [property: Description("What was looked for, as it was understood: one line of 200 characters at most.")] string Query,
    [property: Description("The language searched in, and of all labels.")] string Culture,
    [property: Description("How many there are, or why there is nothing, in a sentence.")] string Message,
    [property: Description("How many results there are on all pages.")] int Total,
    [property: Description("The number of this page, from 1.")] int Page,
    [property: Description("How many pages can be asked for; 0 where there is no result.")] int Pages,
    [property: Description("The text whose results these are, where the one that was typed finds nothing; null where they are those of the query.")] string? Meant,
    [property: Description("A text that finds more, where there are few results; null for none.")] string? Better,
    [property: Description("True where nothing holds all the words, and the hits hold some of them.")] bool IsOfAnyWord,
    [property: Description("True where only other languages hold the words: the hits are what is there in this one of their finds, or has the term that the words name.")] bool IsTranslated,
    [property: Description("The filters that count; values that nothing in the index has are left out.")] IReadOnlyList<AnswerFilter> Filters,
    [property: Description("The results of this page in their order.")] IReadOnlyList<AnswerHit> Hits,
    [property: Description("What the results can be narrowed by.")] IReadOnlyList<AnswerFacet> Facets,
    [property: Description("The address of the next page of this answer; null on the last.")] string? Next);

[Description("One result.")]
public sealed record AnswerHit(
    [property: Description("The absolute address of its page.")] string Address,
    [property: Description("Its title, plain text.")] string Title,
    [property: Description("The title in parts, with what was looked for marked.")] IReadOnlyList<TextPart> MarkedTitle,
    [property: Description("The technical name of its type, as the facet “type” has it.")] string Type,
    [property: Description("What it is, in the language of the answer.")] string Kind,
    [property: Description("A day (2016-05-30), a month (2016-05) or a year (2016), as far as it is known; null if it has none.")] string? Date,
    [property: Description("The best passages in parts, with what was looked for marked; null if it has no text.")] IReadOnlyList<TextPart>? Extract,
    [property: Description("The page of an attached file that the extract is from; null where it is from the item itself.")] AnswerSource? Source,
    [property: Description("The same in other languages, in the order of the site's languages.")] IReadOnlyList<AnswerVersion> Versions);

[Description("A result in another language.")]
public sealed record AnswerVersion(
    [property: Description("The language.")] string Culture,
    [property: Description("The absolute address of its page.")] string Address);

[Description("Where in an attached file an extract stands.")]
public sealed record AnswerSource(
    [property: Description("The title of the file, and the page.")] string Title,
    [property: Description("The absolute address, with the page where there is one.")] string Address);

[Description("A chosen value of a facet.")]
public sealed record AnswerFilter(
    [property: Description("The name of the parameter.")] string Facet,
    [property: Description("Its value.")] string Value);

[Description("One way to narrow the results.")]
public sealed record AnswerFacet(
    [property: Description("The name of the parameter.")] string Name,
    [property: Description("What it is called in the language of the answer.")] string Label,
    [property: Description("The values that results have, the most frequent first.")] IReadOnlyList<AnswerValue> Values);

[Description("A value of a facet.")]
public sealed record AnswerValue(
    [property: Description("For the parameter: the id of a term or a localization set, a year, a technical name.")] string Value,
    [property: Description("What it is called in the language of the answer.")] string Label,
    [property: Description("How many results have it, with the filters of all other facets on.")] int Count,
    [property: Description("Whether results are narrowed by it.")] bool IsChosen);
