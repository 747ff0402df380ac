using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;
using Sapling.Features.Media.Admin;

namespace Sapling.Features.Media.Drivers;

/// <summary>
/// Stores a file that an editor adds in the form of an item: in a folder for each month, as WordPress does, so that nobody has to think of one. A name that is
/// taken gets a number.
/// </summary>
internal sealed class FieldUploads(
    MediaUploads uploads, IMediaFileStore store, ILocalClock clock, IAuthorizationService authorization, IHttpContextAccessor accessor, IStringLocalizer<FieldUploads> S)
{
    /// <summary>Whether the user of this request may add files to the library.</summary>
    public async Task<bool> MayAsync() => accessor.HttpContext is { } context && await authorization.AuthorizeAsync(context.User, Permissions.ManageMedia);

    /// <returns>The file's path, or what to tell the editor.</returns>
    public async Task<(string? Path, string? Fault)> StoreAsync(IFormFile file)
    {
        if (!await MayAsync())
        {
            return (null, S["You may choose files of the media library, but not add any. Ask an editor to upload the file."]);
        }

        var folder = (await clock.GetLocalNowAsync()).ToString("yyyy/MM", CultureInfo.InvariantCulture);
        return await uploads.StoreAsync(file, folder, await FreeNameAsync(folder, MediaUploads.NameOf(file)));
    }

    private async Task<string> FreeNameAsync(string folder, string name)
    {
        try
        {
            var free = name;
            for (var number = 2; await store.GetFileInfoAsync($"{folder}/{free}") is not null; number++)
            {
                free = $"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}";
            }

            return free;
        }
        catch (FileStoreException)
        {
            // No name for a file: storing it says so.
            return name;
        }
    }
}
