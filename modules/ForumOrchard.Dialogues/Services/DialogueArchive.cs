using System.Globalization;
using ForumOrchard.Dialogues.Indexes;
using ForumOrchard.Languages.Days;
using ForumOrchard.Pages.Lists;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Dialogues.Services;

/// <summary>The published dialogues of one language.</summary>
public sealed class DialogueArchive(ISession session, SiteDays days, ListValues values)
{
    /// <summary>All dialogues, newest first.</summary>
    public IQuery<ContentItem, DialogueIndex> Newest(string culture) => session
        .Query<ContentItem, DialogueIndex>(index => index.Culture == culture)
        .OrderByDescending(index => index.Start)
        .ThenByDescending(index => index.Id);

    /// <summary>The dialogues that match the given filters, newest first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="country">Id of a term in <c>countries</c>; null for all.</param>
    /// <param name="year">Year of the first day; null for all.</param>
    public async Task<IQuery<ContentItem>> FindAsync(string culture, string? country, int? year)
    {
        var dialogues = Newest(culture);
        if (year is { } chosen)
        {
            var (from, to) = await days.SpanAsync(new DateTime(chosen, 1, 1), new DateTime(chosen + 1, 1, 1));
            dialogues = dialogues.Where(index => index.Start >= from && index.Start < to);
        }

        return country is { } term
            ? dialogues.With<TaxonomyIndex>(index => index.TermContentItemId == term && index.Published)
            : dialogues;
    }

    /// <summary>The dialogues of one program, newest first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="program">The program's localization set.</param>
    public IQuery<ContentItem> OfProgram(string culture, string program) => session
        .Query<ContentItem, DialogueProgramIndex>(index => index.Culture == culture && index.Program == program)
        .OrderByDescending(index => index.Start)
        .ThenByDescending(index => index.Id);

    /// <summary>What the dialogues have for the filters <c>country</c> and <c>year</c>: ids of terms, years in the site's time zone.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="countries">The ids of all countries.</param>
    public Task<FilterValues> ValuesAsync(string culture, IEnumerable<string> countries) => values.GetAsync("Dialogue", culture, async committed =>
    {
        var terms = countries.ToArray();
        var countriesOf = (terms.Length == 0
            ? []
            : await committed.QueryIndex<TaxonomyIndex>(index => index.TermContentItemId.IsIn(terms) && index.ContentType == "Dialogue" && index.Published).ListAsync())
            .ToLookup(index => index.ContentItemId, index => index.TermContentItemId!, StringComparer.Ordinal);
        var items = new List<IReadOnlyList<IEnumerable<string>>>();
        foreach (var row in await committed.QueryIndex<DialogueIndex>(index => index.Culture == culture).ListAsync())
        {
            var day = await days.DateAsync(row.Start);
            items.Add([countriesOf[row.ContentItemId], [day.Year.ToString(CultureInfo.InvariantCulture)]]);
        }

        return new FilterValues(["country", "year"], items);
    });
}
