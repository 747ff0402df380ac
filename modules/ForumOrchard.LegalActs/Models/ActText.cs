using System.Text.RegularExpressions;

namespace ForumOrchard.LegalActs.Models;

/// <summary>Splits names of acts into words that can be compared.</summary>
internal static partial class ActText
{
    /// <summary>Letters and digits in small letters, ё as е; without the sign of a number.</summary>
    public static IReadOnlyList<string> Words(string? text) =>
        [.. WordPattern().Matches(NumberSign().Replace(text ?? string.Empty, " ").ToLowerInvariant().Replace('ё', 'е')).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\b(no|n)\b\.?\s*(?=\d)", RegexOptions.IgnoreCase)]
    private static partial Regex NumberSign();
}
