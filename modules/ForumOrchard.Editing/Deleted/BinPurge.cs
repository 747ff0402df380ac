using ForumOrchard.Editing.Notes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Editing.Deleted;

/// <summary>Deletes for good: all versions of an item, its notes, and its entry in the bin. An item that is in use again only loses its entry.</summary>
public sealed class BinPurge(ISession session, BinRecord record)
{
    private const int BatchSize = 100;

    /// <summary>Deletes one item.</summary>
    public Task DeleteAsync(BinEntry entry) => DeleteAsync([entry]);

    /// <summary>Deletes all that was in the bin at a moment: what came later was not seen by who asked for it.</summary>
    /// <param name="until">The moment.</param>
    /// <returns>The number of items.</returns>
    public async Task<int> EmptyAsync(DateTime until)
    {
        var entries = (await session.Query<BinEntry, BinIndex>(index => index.DeletedTicks <= until.Ticks).ListAsync()).ToList();
        foreach (var batch in entries.Chunk(BatchSize))
        {
            await DeleteAsync(batch);
        }

        return entries.Count;
    }

    private async Task DeleteAsync(IReadOnlyCollection<BinEntry> entries)
    {
        var alive = await record.AliveAsync([.. entries.Select(entry => entry.ContentItemId)]);
        foreach (var entry in entries)
        {
            var id = entry.ContentItemId;
            foreach (var version in alive.Contains(id) ? [] : await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).ListAsync())
            {
                session.Delete(version);
            }

            foreach (var note in alive.Contains(id) ? [] : await session.Query<Note, NoteIndex>(index => index.ContentItemId == id).ListAsync())
            {
                session.Delete(note);
            }

            session.Delete(entry);
        }
    }
}
