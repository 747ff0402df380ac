using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>
/// Every five minutes: finds files that were replaced or deleted outside of the site. Compares only length and time,
/// and loads the texts of changed files only.
/// </summary>
[BackgroundTask(
    Title = "Changes of attached files",
    Schedule = "*/5 * * * *",
    Description = "Finds attached files that were replaced or deleted, so that their old text is found no longer.",
    LockTimeout = 1000,
    LockExpiration = 300_000)]
public sealed class CheckAttachmentsTask : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => Batches.RunAsync(CheckAsync, cancellationToken);

    private static async Task<long> CheckAsync(IServiceProvider services, long last)
    {
        var rows = (await services.GetRequiredService<ISession>().QueryIndex<AttachedTextIndex>(index => index.IsRead && index.DocumentId > last)
            .OrderBy(index => index.DocumentId).Take(Batches.Size).ListAsync()).ToList();
        var texts = services.GetRequiredService<KeptTexts>();
        foreach (var row in rows)
        {
            if (await texts.HasChangedAsync(row))
            {
                await services.GetRequiredService<FileChanges>().LookAsync(row.Path);
            }
        }

        return rows.Count == Batches.Size ? rows[^1].DocumentId : 0;
    }
}
