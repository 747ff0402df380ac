using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Sapling.Features.Media.Admin;

/// <summary>Stores files that a browser sends.</summary>
public sealed class MediaUploads(IMediaFileStore store, IOptions<MediaOptions> options, IStringLocalizer<MediaUploads> S)
{
    /// <summary>The name of a file on the editor's machine: some browsers send its path.</summary>
    public static string NameOf(IFormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
    }

    /// <summary>Stores a file under its own name, or says in the editor's language why it does not.</summary>
    /// <param name="file">Its name may contain anything.</param>
    /// <param name="folder">Created if missing; empty for the root.</param>
    /// <returns>Its path, or what to tell the editor.</returns>
    public Task<(string? Path, string? Fault)> StoreAsync(IFormFile file, string folder) => StoreAsync(file, folder, NameOf(file));

    /// <summary>Stores a file under another name than its own.</summary>
    /// <inheritdoc cref="StoreAsync(IFormFile, string)"/>
    public async Task<(string? Path, string? Fault)> StoreAsync(IFormFile file, string folder, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(folder);
        var path = folder.Length == 0 ? name : $"{folder}/{name}";
        if (!options.Value.AllowedFileExtensions.Contains(Path.GetExtension(name)))
        {
            return (null, S["“{0}” is not of a kind that the site shows. It takes: {1}", name, string.Join(", ", options.Value.AllowedFileExtensions.Order(StringComparer.Ordinal))]);
        }

        if (file.Length > options.Value.MaxFileSize)
        {
            return (null, S["“{0}” is larger than {1} MB.", name, options.Value.MaxFileSize / 1_000_000]);
        }

        try
        {
            if (await store.GetFileInfoAsync(path) is not null)
            {
                return (null, S["There is already a file “{0}” in this folder. Rename one of them.", name]);
            }

            await using var content = file.OpenReadStream();
            return (await store.CreateFileFromStreamAsync(path, content), null);
        }
        catch (FileStoreException refusal)
        {
            return (null, refusal.Message);
        }
    }
}
