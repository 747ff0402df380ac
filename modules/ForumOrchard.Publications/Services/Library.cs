using System.Globalization;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Publications.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Publications.Services;

/// <summary>The published publications of one language.</summary>
public sealed class Library(ISession session, ListValues values)
{
    /// <summary>The publications that match <paramref name="filter"/>, newest first.</summary>
    public IQuery<ContentItem> Find(string culture, PublicationFilter filter)
    {
        var publications = session
            .Query<ContentItem, PublicationIndex>(index => index.Culture == culture)
            .OrderByDescending(index => index.Issued)
            .ThenByDescending(index => index.Id);

        if (filter.Kind is { } kind)
        {
            publications = publications.Where(index => index.Kind == kind);
        }

        if (filter.Year is { } year)
        {
            publications = publications.Where(index => index.Year == year);
        }

        if (filter.Program is { } program)
        {
            publications = publications.Where(index => index.Program == program);
        }

        return filter.Topic is { } topic
            ? publications.With<TaxonomyIndex>(index => index.TermContentItemId == topic && index.Published)
            : publications;
    }

    /// <summary>What the publications have for the filters <c>kind</c>, <c>topic</c>, <c>year</c> and <c>program</c>: ids of terms, years, a localization set.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="topics">The ids of all topics.</param>
    public Task<FilterValues> ValuesAsync(string culture, IEnumerable<string> topics) => values.GetAsync("Publication", culture, async committed =>
    {
        var rows = await committed.QueryIndex<PublicationIndex>(index => index.Culture == culture).ListAsync();
        var terms = topics.ToArray();
        var topicsOf = (terms.Length == 0
            ? []
            : await committed.QueryIndex<TaxonomyIndex>(index => index.TermContentItemId.IsIn(terms) && index.ContentType == "Publication" && index.Published).ListAsync())
            .ToLookup(index => index.ContentItemId, index => index.TermContentItemId!, StringComparer.Ordinal);
        return new FilterValues(["kind", "topic", "year", "program"], rows.Select(row => (IReadOnlyList<IEnumerable<string>>)
        [
            row.Kind is { } kind ? [kind] : [],
            topicsOf[row.ContentItemId],
            row.Year > 0 ? [row.Year.ToString(CultureInfo.InvariantCulture)] : [],
            row.Program is { } program ? [program] : [],
        ]));
    });
}
