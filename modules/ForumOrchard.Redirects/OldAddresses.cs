using System.Buffers;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace ForumOrchard.Redirects;

/// <summary>The list of old addresses for lookup. Leading and trailing slashes and case make no difference.</summary>
public sealed class OldAddresses
{
    private const string Language = "{c}";
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create("\\:?#\t ");
    private readonly FrozenDictionary<string, string> _targets;

    private OldAddresses(IReadOnlyDictionary<string, string> targets, IReadOnlyList<int> faultyLines)
    {
        _targets = targets.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        FaultyLines = faultyLines;
    }

    /// <summary>
    /// Line numbers, from 1, of invalid entries: without an old address, or with a target outside of this site. They
    /// are ignored.
    /// </summary>
    public IReadOnlyList<int> FaultyLines { get; }

    /// <summary>Parses the list in <see cref="RedirectsSettings.Lines"/>; if an address occurs twice, the last line wins.</summary>
    public static OldAddresses Parse(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var targets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var faulty = new List<int>();
        var number = 0;
        foreach (var line in lines.AsSpan().EnumerateLines())
        {
            number++;
            var text = line.Trim();
            if (text.IsEmpty || text[0] == '#')
            {
                continue;
            }

            var space = text.IndexOfAny(' ', '\t');
            if (space > 0 && Normalize(text[..space].ToString()) is { Length: > 0 } from && TryReadTarget(text[space..].Trim(), out var to))
            {
                targets[from] = to;
            }
            else
            {
                faulty.Add(number);
            }
        }

        return new OldAddresses(targets, faulty);
    }

    /// <summary>The new address from the root, or null if the path is not an old address.</summary>
    /// <param name="path">The path in the request.</param>
    /// <param name="language">Replaces <c>{c}</c>.</param>
    public string? Find(PathString path, string language)
        => path.Value is { } value && _targets.TryGetValue(Normalize(value), out var target)
            ? new PathString("/" + target.Replace(Language, language, StringComparison.Ordinal)).ToUriComponent()
            : null;

    private static string Normalize(string address) => Uri.UnescapeDataString(address).Trim('/');

    /// <summary>Accepts only paths of this site: a list edited by editors must not redirect visitors elsewhere.</summary>
    private static bool TryReadTarget(ReadOnlySpan<char> text, out string target)
    {
        target = Uri.UnescapeDataString(text.ToString()).TrimStart('/');
        return target.Length > 0 && !target.AsSpan().ContainsAny(NotInPaths) && !target.Any(char.IsControl);
    }
}
