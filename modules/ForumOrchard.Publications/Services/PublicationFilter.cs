namespace ForumOrchard.Publications.Services;

/// <summary>The filters of the publication list; null filters nothing.</summary>
/// <param name="Kind">Id of a term in <c>publication-kinds</c>.</param>
/// <param name="Topic">Id of a term in <c>topics</c>.</param>
/// <param name="Year">Year of publication.</param>
/// <param name="Program">A program's localization set.</param>
public sealed record PublicationFilter(string? Kind = null, string? Topic = null, int? Year = null, string? Program = null);
