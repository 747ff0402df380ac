namespace OrchardCore.Media.Events;

/// <summary>
/// Is told of files and folders of the media library before and after they change. Handlers live as long as the library does: they are
/// registered as singletons. Paths are as whoever made the change wrote them, from the root of the library. Of new and replaced files
/// <see cref="IMediaCreatingEventHandler"/> is told; of copies nobody is.
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
