using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;

namespace Sapling.Features.Autoroute;

/// <summary>Rules for addresses.</summary>
internal static class AutoroutePaths
{
    private static readonly SearchValues<char> _invalid = SearchValues.Create(AutoroutePart.InvalidCharactersForPath);

    /// <summary>Reduces a pattern's output to one line of limited length.</summary>
    internal static string Clean(string rendered) =>
        Shorten(string.Concat(rendered.Where(letter => !char.IsControl(letter))).Trim(), AutoroutePart.MaxPathLength);

    /// <summary>Appends a number to the path, for a second item with the same one.</summary>
    internal static string Numbered(string path, int number)
    {
        var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return Shorten(path, AutoroutePart.MaxPathLength - suffix.Length) + suffix;
    }

    internal static IEnumerable<string> FaultsOf(string path, IStringLocalizer localizer)
    {
        if (path.AsSpan().IndexOfAny(_invalid) >= 0)
        {
            yield return localizer["An address has none of these characters: {0}", string.Join(' ', AutoroutePart.InvalidCharactersForPath)];
        }
        else if (path.Any(char.IsWhiteSpace) || path.Contains("//", StringComparison.Ordinal))
        {
            yield return localizer["An address has no blanks, and no two slashes together. Write a hyphen for a blank."];
        }

        if (path.Length > AutoroutePart.MaxPathLength)
        {
            yield return localizer["An address has at most {0} characters.", AutoroutePart.MaxPathLength];
        }
    }

    private static string Shorten(string path, int length) => path.Length <= length ? path : path[..length].TrimEnd('/', '-');
}
