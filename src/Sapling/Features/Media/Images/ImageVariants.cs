using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media.Models;

namespace Sapling.Features.Media.Images;

/// <summary>
/// Caches resized images on disk. A variant's file name contains the state of its original and its profile, so that a
/// change of either never shows an old image. Old variants are deleted when the first new one is created.
/// </summary>
internal sealed class ImageVariants(IOptions<ShellOptions> shell, ShellSettings site, ILogger<ImageVariants> logger) : IDisposable
{
    private readonly string _root = Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, site.Name, "MediaCache");

    // CPU-bound: more at a time would only slow down each one and starve page requests.
    private readonly SemaphoreSlim _gate = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The variant's file, created if missing; null if the original is not an image or is too large.</summary>
    public async Task<FileInfo?> GetAsync(FileInfo original, MediaProfile profile, ImageFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(profile);
        var folder = Path.Join(_root, Hash(original.FullName));
        var state = string.Create(CultureInfo.InvariantCulture, $"{original.LastWriteTimeUtc.Ticks:x}{original.Length:x}");
        var name = string.Create(CultureInfo.InvariantCulture, $"{state}-{profile.Width}x{profile.Height}-{profile.Mode}-{profile.Quality}{format.Extension}");
        var variant = new FileInfo(Path.Join(folder, name));
        if (variant.Exists)
        {
            return variant;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            variant.Refresh();
            return variant.Exists || Make(original, variant, state, profile, format) ? variant : null;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    private bool Make(FileInfo original, FileInfo variant, string state, MediaProfile profile, ImageFormat format)
    {
        Directory.CreateDirectory(variant.DirectoryName!);
        foreach (var former in variant.Directory!.EnumerateFiles().Where(file => !file.Name.StartsWith(state + "-", StringComparison.Ordinal)))
        {
            former.Delete();
        }

        // Nobody must get a partial image.
        var unfinished = Path.Join(variant.DirectoryName, $"{state}-{Guid.NewGuid():N}{format.Extension}");
        if (ImageResizer.Resize(original.FullName, unfinished, profile, format) is { } refusal)
        {
            logger.LogWarning("The file {File} of the media library is not shown in other sizes. {Refusal}", original.FullName, refusal);
            File.Delete(unfinished);
            return false;
        }

        File.Move(unfinished, variant.FullName, overwrite: true);
        variant.Refresh();
        return true;
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16));
}
