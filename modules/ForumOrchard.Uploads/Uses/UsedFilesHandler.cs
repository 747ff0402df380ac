using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media.Events;

namespace ForumOrchard.Uploads.Uses;

/// <summary>
/// Keeps files that items use where they are: a page would lose its picture without a word. The message names the items. Code outside of requests, such as a
/// clean-up, is not asked.
/// </summary>
internal sealed class UsedFilesHandler(IHttpContextAccessor accessor, IStringLocalizer<UsedFilesHandler> S) : IMediaEventHandler
{
    private const int MostNamed = 5;

    public Task MediaDeletingFileAsync(MediaDeletingContext context) => CheckAsync(context.Path);

    public Task MediaDeletingDirectoryAsync(MediaDeletingContext context) => CheckAsync(context.Path);

    public Task MediaMovingAsync(MediaMoveContext context) => CheckAsync(context.OldPath);

    public Task MediaDeletedFileAsync(MediaDeletedContext context) => Task.CompletedTask;

    public Task MediaDeletedDirectoryAsync(MediaDeletedContext context) => Task.CompletedTask;

    public Task MediaMovedAsync(MediaMoveContext context) => Task.CompletedTask;

    public Task MediaCreatingDirectoryAsync(MediaCreatingContext context) => Task.CompletedTask;

    public Task MediaCreatedDirectoryAsync(MediaCreatedContext context) => Task.CompletedTask;

    /// <exception cref="OrchardCore.FileStorage.FileStoreException">Items use the file, or a file of the folder.</exception>
    public async Task CheckAsync(string path)
    {
        if (accessor.HttpContext?.RequestServices.GetService<MediaUses>() is not { } uses)
        {
            return;
        }

        var titles = (await uses.OfAsync(path)).Select(item => item.DisplayText ?? item.ContentItemId).ToList();
        if (titles.Count > 0)
        {
            var named = string.Join("; ", titles.Take(MostNamed)) + (titles.Count > MostNamed ? "; …" : string.Empty);
            throw new FileStoreException(S["“{0}” is in use and stays where it is. Remove it first from: {1}", path, named]);
        }
    }
}
