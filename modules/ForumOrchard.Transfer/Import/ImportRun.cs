using System.ComponentModel.DataAnnotations;
using ForumOrchard.Editing.Content;
using ForumOrchard.Transfer.Archives;
using ForumOrchard.Transfer.Trail;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Transfer.Import;

/// <summary>
/// Imports an archive in one unit of work: content and the record with the files to put in place are stored as one, and the files follow. A site that is stopped
/// before that has nothing of the import; one that is stopped after it puts the rest in place when it starts.
/// </summary>
public sealed class ImportRun(
    IContentManager contents,
    ISession session,
    ImportPlanner planner,
    ArchiveReader reader,
    ArchiveFolder folder,
    ImportProgress progress,
    ReplacedDrafts replaced,
    PendingFiles pending,
    TransferTrail trail,
    IClock clock,
    IStringLocalizer<ImportRun> S)
{
    private const int BatchSize = 50;

    /// <param name="archiveId">Id of the archive.</param>
    /// <param name="note">What is known of it.</param>
    /// <param name="choice">What is overwritten although it was changed here later. The plan is made anew: what was changed since one saw it stays.</param>
    /// <param name="by">Name of the user.</param>
    /// <returns>What was done. Files may be pending.</returns>
    /// <exception cref="ArchiveException">Nothing was imported.</exception>
    public async Task<ImportRecord> ExecuteAsync(string archiveId, ArchiveNote note, ImportChoice choice, string by)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(choice);
        if (!progress.TryBegin(archiveId))
        {
            throw new ArchiveException(S["This archive is being imported right now."]);
        }

        try
        {
            var plan = await planner.PlanAsync(await reader.ItemsAsync(folder.PathOf(archiveId)), note.Files);
            var record = await StoreAsync(archiveId, note, plan, choice, by);
            await pending.PutInPlaceAsync(record);
            return record;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            throw new ArchiveException(S["Somebody has saved one of the items at this moment. Nothing is imported: look at the list again."]);
        }
        catch (ValidationException exception)
        {
            await session.CancelAsync();
            throw new ArchiveException(S["Nothing is imported. {0}", exception.Message]);
        }
        catch
        {
            await session.CancelAsync();
            throw;
        }
        finally
        {
            progress.End(archiveId);
        }
    }

    private async Task<ImportRecord> StoreAsync(string archiveId, ArchiveNote note, ImportPlan plan, ImportChoice choice, string by)
    {
        var taken = plan.Items.Where(item => choice.Takes(item.Fate, item.ContentItemId)).ToList();
        var done = 0;
        progress.Report(archiveId, done, taken.Count);
        foreach (var batch in taken.Chunk(BatchSize))
        {
            await GuardAsync(batch);
            await contents.ImportAsync(batch.SelectMany(item => item.Versions));
            progress.Report(archiveId, done += batch.Length, taken.Count);
        }

        var files = plan.Files.Where(file => choice.Takes(file.Fate, file.Key)).Select(file => file.File).ToList();
        var record = new ImportRecord
        {
            ArchiveId = archiveId,
            Name = note.Name,
            By = by,
            AtUtc = clock.UtcNow,
            Created = taken.Count(item => item.Fate == Fate.New),
            Changed = taken.Count(item => item.Fate != Fate.New),
            Files = files.Count,
            Pending = files,
        };
        await session.SaveAsync(record);
        await trail.RecordAsync(TransferTrail.Imported, note.Name, taken.Count);
        await session.SaveChangesAsync();
        return record;
    }

    /// <summary>Nobody's work is lost: what is written over stays among the versions, and what somebody saves meanwhile stops the import.</summary>
    private async Task GuardAsync(PlannedItem[] items)
    {
        var ids = items.Where(item => item.Fate != Fate.New).Select(item => item.ContentItemId).ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        // A version without an id of its own is written over the latest.
        var coming = items.SelectMany(item => item.Versions).ToLookup(version => version.ContentItemId, version => version.ContentItemVersionId, StringComparer.Ordinal);
        foreach (var version in await session.Query<ContentItem, ContentItemIndex>(index => (index.Latest || index.Published) && index.ContentItemId.IsIn(ids)).ListAsync())
        {
            if (!version.Published || coming[version.ContentItemId].Any(id => string.IsNullOrEmpty(id) ? version.Latest : id == version.ContentItemVersionId))
            {
                await replaced.KeepWrittenOverAsync(version);
            }

            await session.SaveAsync(version, checkConcurrency: true);
        }
    }
}
