using System.Text;
using System.Text.RegularExpressions;

namespace Sapling.Features.Localization.PortableObjects;

/// <summary>The placeholders of a text: <c>{0}</c>, <c>{1:d MMMM}</c>.</summary>
internal static partial class Placeholders
{
    /// <summary>Why formatting the translation would fail, or show something the source does not intend; null if it is fine.</summary>
    /// <param name="sources">The source text, and its plural if it has one.</param>
    /// <param name="translation">One of its translations.</param>
    public static string? FaultOf(IReadOnlyCollection<string> sources, string translation)
    {
        if (translation.AsSpan().IndexOfAny('{', '}') < 0 || !sources.All(IsFormat))
        {
            // A source that is not a valid format string is never formatted: its braces are text.
            return null;
        }

        if (!IsFormat(translation))
        {
            return "a brace stands alone; one that is text is doubled";
        }

        // Plural texts always get the number.
        var known = sources.SelectMany(Of).Concat(sources.Count > 1 ? ["{0}"] : []);
        return Of(translation).Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown ? $"the source has no {unknown}" : null;
    }

    private static bool IsFormat(string text)
    {
        try
        {
            return CompositeFormat.Parse(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Of(string text) => Item().Matches(text).Select(item => item.Value).Where(item => item is not ("{{" or "}}"));

    [GeneratedRegex(@"\{\{|\}\}|\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
