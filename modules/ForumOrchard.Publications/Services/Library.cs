using ForumOrchard.Publications.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace ForumOrchard.Publications.Services;

/// <summary>The published publications of one language.</summary>
public sealed class Library(ISession session)
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

    /// <summary>The first and the last year of publication; null if no publication has a year.</summary>
    public async Task<(int First, int Last)?> YearsAsync(string culture)
    {
        var first = await session.QueryIndex<PublicationIndex>(index => index.Culture == culture && index.Year > 0).OrderBy(index => index.Year).FirstOrDefaultAsync();
        if (first is null)
        {
            return null;
        }

        var last = await session.QueryIndex<PublicationIndex>(index => index.Culture == culture).OrderByDescending(index => index.Year).FirstOrDefaultAsync();
        return (first.Year, last!.Year);
    }
}
