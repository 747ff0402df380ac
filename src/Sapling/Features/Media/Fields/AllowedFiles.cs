using OrchardCore.Media;
using OrchardCore.Media.Settings;

namespace Sapling.Features.Media.Fields;

/// <summary>The kinds of files that a field can hold.</summary>
internal static class AllowedFiles
{
    /// <summary>Endings of names, with their dots.</summary>
    public static string[] ExtensionsOf(this MediaFieldSettings settings, MediaOptions options) =>
        [.. settings.AllowedExtensions is { Length: > 0 } allowed ? allowed.Where(options.AllowedFileExtensions.Contains) : options.AllowedFileExtensions.Order(StringComparer.Ordinal)];
}
