using ForumOrchard.Uploads.Contents;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>
/// Puts an upload in the place of a file, at the same address. The upload has arrived as a whole and was found to be of its kind before anything is written.
/// </summary>
public sealed class ReplaceFile(IMediaFileStore store, IOptions<MediaOptions> options, IStringLocalizer<ReplaceFile> S)
{
    /// <param name="file">The file as it is now.</param>
    /// <param name="upload">What takes its place; its name may contain anything.</param>
    /// <returns>What to tell the editor if nothing is changed; null if it is replaced.</returns>
    public async Task<string?> RunAsync(IFileStoreEntry file, IFormFile? upload)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (upload is null)
        {
            return S["Choose a file first."];
        }

        var endings = FileKind.EndingsFor(Path.GetExtension(file.Name));
        if (!endings.Contains(Path.GetExtension(upload.FileName.Trim()), StringComparer.OrdinalIgnoreCase))
        {
            return S["“{0}” cannot take the place of “{1}”: choose a file that ends in {2}.", upload.FileName, file.Name, string.Join(", ", endings)];
        }

        if (upload.Length > options.Value.MaxFileSize)
        {
            return S["“{0}” is larger than {1} MB. Make it smaller, and choose that.", upload.FileName, options.Value.MaxFileSize / 1_000_000];
        }

        try
        {
            await using var content = upload.OpenReadStream();
            await store.CreateFileFromStreamAsync(file.Path, content, overwrite: true);
            return null;
        }
        catch (FileStoreException refusal)
        {
            return refusal.Message;
        }
    }
}
