using OrchardCore.ContentLocalization.Records;
using Sapling.Content.Localization;
using YesSql;

namespace Sapling.Features.ContentLocalization;

/// <summary>Reads the index of cultures.</summary>
internal sealed class ForeignDocuments(ISession session) : IForeignDocuments
{
    /// <inheritdoc/>
    public async Task<IReadOnlySet<long>> FindAsync(string culture, long first, long last, CancellationToken cancellationToken)
    {
        var indexed = culture.ToLowerInvariant();
        var rows = await session.QueryIndex<LocalizedContentItemIndex>(row => row.DocumentId >= first && row.DocumentId <= last && row.Culture != indexed)
            .ListAsync(cancellationToken);
        return rows.Select(row => row.DocumentId).ToHashSet();
    }
}
