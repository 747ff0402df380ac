using ForumOrchard.Uploads.Contents;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Media.Events;

namespace ForumOrchard.Attachments.Storage;

/// <summary>
/// Observes changes in the media library and checks the files after the commit. <see cref="CheckAttachmentsTask"/>
/// finds changes made outside of a request or outside of the site.
/// </summary>
internal sealed class MediaChangesHandler : IMediaEventHandler, IMediaCreatingEventHandler
{
    public Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        Look(context.Path);
        return Spool.CopyAsync(creatingStream);
    }

    public Task MediaDeletedFileAsync(MediaDeletedContext context)
    {
        Look(context.Path);
        return Task.CompletedTask;
    }

    public Task MediaDeletedDirectoryAsync(MediaDeletedContext context)
    {
        Later(changes => changes.LookInAsync(context.Path.Trim('/')));
        return Task.CompletedTask;
    }

    public Task MediaMovedAsync(MediaMoveContext context)
    {
        Look(context.OldPath);
        Look(context.NewPath);
        return Task.CompletedTask;
    }

    public Task MediaDeletingFileAsync(MediaDeletingContext context) => Task.CompletedTask;

    public Task MediaDeletingDirectoryAsync(MediaDeletingContext context) => Task.CompletedTask;

    public Task MediaMovingAsync(MediaMoveContext context) => Task.CompletedTask;

    public Task MediaCreatingDirectoryAsync(MediaCreatingContext context) => Task.CompletedTask;

    public Task MediaCreatedDirectoryAsync(MediaCreatedContext context) => Task.CompletedTask;

    private static void Look(string path) => Later(changes => changes.LookAsync(path.Trim('/')));

    private static void Later(Func<FileChanges, Task> look)
    {
        if (ShellScope.Current is not null)
        {
            ShellScope.AddDeferredTask(scope => look(scope.ServiceProvider.GetRequiredService<FileChanges>()));
        }
    }
}
