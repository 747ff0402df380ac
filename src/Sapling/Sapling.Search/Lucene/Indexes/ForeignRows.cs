using Microsoft.Extensions.Options;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Search.Lucene.Model;
using YesSql;

namespace Sapling.Search.Lucene.Indexes;

/// <summary>
/// Leaves out what is in another language than an index, before it is read: of a site in two languages, reading is the half of the work.
/// It is a saving, no decision: what belongs to an index is said by <see cref="IndexedItem.BelongsTo"/>.
/// </summary>
internal sealed class ForeignRows(ISession session, IOptions<ContentOptions> options)
{
    /// <param name="rows">In the order of their documents.</param>
    /// <param name="settings">Of the index.</param>
    /// <param name="cancellationToken">The site ends.</param>
    /// <returns>Those that may belong to the index.</returns>
    public async Task<IEnumerable<ContentItemIndex>> WithoutAsync(IReadOnlyList<ContentItemIndex> rows, LuceneIndexSettings settings, CancellationToken cancellationToken)
    {
        // Without the part there is no table of languages.
        if (rows.Count == 0 || settings.IsOfAllLanguages || !options.Value.ContentPartOptionsLookup.ContainsKey(nameof(LocalizationPart)))
        {
            return rows;
        }

        var (first, last, culture) = (rows[0].DocumentId, rows[^1].DocumentId, settings.Culture.ToLowerInvariant());
        var foreign = await session.QueryIndex<LocalizedContentItemIndex>(row => row.DocumentId >= first && row.DocumentId <= last && row.Culture != culture)
            .ListAsync(cancellationToken);
        var documents = foreign.Select(row => row.DocumentId).ToHashSet();
        return rows.Where(row => !documents.Contains(row.DocumentId));
    }
}
