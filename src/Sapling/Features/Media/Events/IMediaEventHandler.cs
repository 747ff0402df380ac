namespace OrchardCore.Media.Events;

/// <summary>
/// Called before and after files and folders of the media library change. Handlers are singletons, like the library.
/// Paths are relative to the library's root, as the caller wrote them. For new and replaced files see
/// <see cref="IMediaCreatingEventHandler"/>; copies raise no event.
/// </summary>
public interface IMediaEventHandler
{
    Task MediaDeletingFileAsync(MediaDeletingContext context);

    Task MediaDeletedFileAsync(MediaDeletedContext context);

    Task MediaDeletingDirectoryAsync(MediaDeletingContext context);

    Task MediaDeletedDirectoryAsync(MediaDeletedContext context);

    Task MediaMovingAsync(MediaMoveContext context);

    Task MediaMovedAsync(MediaMoveContext context);

    Task MediaCreatingDirectoryAsync(MediaCreatingContext context);

    Task MediaCreatedDirectoryAsync(MediaCreatedContext context);
}
