using OrchardCore.Media.Events;

namespace Sapling.Features.Media.Files;

/// <summary>Calls the handlers for changes of files and folders.</summary>
internal sealed class MediaEvents(IEnumerable<IMediaEventHandler> handlers, IEnumerable<IMediaCreatingEventHandler> creatingHandlers)
{
    /// <returns>The content to write; if it is another stream, the caller disposes it.</returns>
    public async Task<Stream> CreatingFileAsync(string path, Stream content)
    {
        foreach (var handler in creatingHandlers)
        {
            content = await handler.MediaCreatingAsync(new MediaCreatingContext { Path = path }, content);
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
