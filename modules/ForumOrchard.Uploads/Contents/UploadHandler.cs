using ForumOrchard.Uploads.Uses;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media.Events;

namespace ForumOrchard.Uploads.Contents;

/// <summary>
/// Decides what of an uploaded file is stored: a picture is drawn anew, without what the camera noted; any other file must be of the kind that its name says.
/// The site's own code, which writes files outside of requests or as <see cref="CheckedFiles"/>, knows what it writes.
/// </summary>
internal sealed class UploadHandler(IHttpContextAccessor accessor, IStringLocalizer<UploadHandler> S) : IMediaCreatingEventHandler
{
    public async Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream)
    {
        // Here and not in a handler of its own, which would have to copy the file once more.
        ShownFiles.ChangeLater(context.Path);
        var upload = await Spool.CopyAsync(creatingStream);
        if (accessor.HttpContext is null || CheckedFiles.AreStored)
        {
            return upload;
        }

        try
        {
            var stored = await StoredAsync(Path.GetFileName(context.Path), upload);
            stored.Position = 0;
            if (stored != upload)
            {
                await upload.DisposeAsync();
            }

            return stored;
        }
        catch
        {
            await upload.DisposeAsync();
            throw;
        }
    }

    private async Task<Stream> StoredAsync(string name, Stream upload)
    {
        var ending = Path.GetExtension(name);
        if (Picture.IsName(ending))
        {
            var (stored, fault) = await Picture.RedrawAsync(upload, ending);
            return stored ?? throw Refusal(name, fault);
        }

        if (!FileSignatures.Knows(ending))
        {
            throw new FileStoreException(S["“{0}”: files that end in “{1}” are not taken. Upload pictures as JPEG, PNG or WebP, and documents as PDF.", name, ending]);
        }

        return FileSignatures.Matches(upload, ending)
            ? upload
            : throw new FileStoreException(S["“{0}” is not what its name says: it is empty, damaged or of another kind. Save it anew in the program that made it, and upload that.", name]);
    }

    private FileStoreException Refusal(string name, PictureFault fault) => new(fault switch
    {
        PictureFault.TooLarge => S["“{0}” has more than {1} million pixels. Make the picture smaller, and upload that.", name, Picture.MostPixels / 1_000_000],
        _ => S["“{0}” is no picture that can be read. Save it anew as JPEG, PNG or WebP, and upload that.", name],
    });
}
