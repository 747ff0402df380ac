using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ForumOrchard.Translations.Words;

/// <summary>Every five minutes: remembers which words match their originals, wherever they were written, so that it shows when an original changes later.</summary>
[BackgroundTask(
    Title = "Translations of words",
    Schedule = "*/5 * * * *",
    Description = "Remembers which names of terms, texts of settings and entries of menus match their originals.",
    LockTimeout = 1000,
    LockExpiration = 300_000)]
public sealed class NoteWordsTask : IBackgroundTask
{
    /// <inheritdoc/>
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) => serviceProvider.GetRequiredService<WordDesk>().NoteAsync();
}
