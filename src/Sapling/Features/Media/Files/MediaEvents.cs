using OrchardCore.Media.Events;

namespace Sapling.Features.Media.Files;

/// <summary>Calls the handlers for changes of files and folders.</summary>
internal sealed class MediaEvents(IEnumerable<IMediaEventHandler> handlers, IEnumerable<IMediaCreatingEventHandler> creatingHandlers)
{
    /// <summary>Each handler gets what the one before it returned, and that is closed when it returns: a handler that returns what it was given breaks the upload.</summary>
    /// <returns>The content to write; if there are handlers, the caller disposes it, and <paramref name="content"/> is closed.</returns>
    public async Task<Stream> CreatingFileAsync(MediaCreatingContext context, Stream content)
    {
        foreach (var handler in creatingHandlers)
        {
            await using var given = content;
            content = await handler.MediaCreatingAsync(context, given);
        }

        return content;
    }

    public Task<bool> AroundFileDeletionAsync(string path, Func<bool> delete) => AroundAsync(
        handler => handler.MediaDeletingFileAsync(new MediaDeletingContext { Path = path }),
        delete,
        (handler, result) => handler.MediaDeletedFileAsync(new MediaDeletedContext { Path = path, Result = result }));

    public Task<bool> AroundDirectoryDeletionAsync(string path, Func<bool> delete) => AroundAsync(
        handler => handler.MediaDeletingDirectoryAsync(new MediaDeletingContext { Path = path }),
        delete,
        (handler, result) => handler.MediaDeletedDirectoryAsync(new MediaDeletedContext { Path = path, Result = result }));

    public Task<bool> AroundDirectoryCreationAsync(string path, Func<bool> create) => AroundAsync(
        handler => handler.MediaCreatingDirectoryAsync(new MediaCreatingContext { Path = path }),
        create,
        (handler, result) => handler.MediaCreatedDirectoryAsync(new MediaCreatedContext { Path = path, Result = result }));

    public Task AroundMoveAsync(string oldPath, string newPath, Action move) => AroundAsync(
        handler => handler.MediaMovingAsync(new MediaMoveContext { OldPath = oldPath, NewPath = newPath }),
        () =>
        {
            move();
            return true;
        },
        (handler, _) => handler.MediaMovedAsync(new MediaMoveContext { OldPath = oldPath, NewPath = newPath }));

    private async Task<bool> AroundAsync(Func<IMediaEventHandler, Task> before, Func<bool> change, Func<IMediaEventHandler, bool, Task> after)
    {
        foreach (var handler in handlers)
        {
            await before(handler);
        }

        var result = change();
        foreach (var handler in handlers)
        {
            await after(handler, result);
        }

        return result;
    }
}
