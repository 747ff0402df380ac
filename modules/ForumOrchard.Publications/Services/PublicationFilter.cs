namespace ForumOrchard.Publications.Services;

/// <summary>What narrows the list of publications; a null narrows nothing.</summary>
/// <param name="Kind">Id of a term of <c>publication-kinds</c>.</param>
/// <param name="Topic">Id of a term of <c>topics</c>.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Program">A program's localization set.</param>
public sealed record PublicationFilter(string? Kind = null, string? Topic = null, int? Year = null, string? Program = null);
