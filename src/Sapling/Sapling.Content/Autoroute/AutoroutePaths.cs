using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;

namespace Sapling.Content.Autoroute;

/// <summary>What an address may look like.</summary>
internal static class AutoroutePaths
{
    private static readonly SearchValues<char> _invalid = SearchValues.Create(AutoroutePart.InvalidCharactersForPath);

    /// <summary>What a pattern gave, on one line, without slashes around or blanks, and not too long.</summary>
    internal static string Clean(string rendered)
    {
        var segments = rendered.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(segment => string.Join('-', segment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(segment => segment.Length > 0);

        return Shorten(string.Join('/', segments), AutoroutePart.MaxPathLength);
    }

    /// <summary>The path with a number behind it, for the second item that would have the same.</summary>
    internal static string Numbered(string path, int number)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return Shorten(path, AutoroutePart.MaxPathLength - suffix.Length) + suffix;
    }

    internal static IEnumerable<string> FaultsOf(string path, IStringLocalizer localizer)
    {
        if (path.AsSpan().IndexOfAny(_invalid) >= 0)
        {
            yield return localizer["Please do not use any of the following characters in your permalink: {0}. No spaces, or consecutive slashes, are allowed (please use dashes or underscores instead).", string.Join(' ', AutoroutePart.InvalidCharactersForPath)];
        }
        else if (path.Any(char.IsWhiteSpace) || path.Contains("//", StringComparison.Ordinal))
        {
            yield return localizer["No spaces, or consecutive slashes, are allowed in a permalink."];
        }

        if (path.Length > AutoroutePart.MaxPathLength)
        {
            yield return localizer["Your permalink is too long. The permalink can only be up to {0} characters.", AutoroutePart.MaxPathLength];
        }
    }

    private static string Shorten(string path, int length) => path.Length <= length ? path : path[..length].TrimEnd('/', '-');
}
