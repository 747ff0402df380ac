using System.Buffers;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ForumOrchard.Redirects;

/// <summary>
/// The list of old addresses for lookup. Leading and trailing slashes and case of the path make no difference. An old address may have a query,
/// as <c>/?p=123</c>; it matches requests that have all of its parameters, whatever else they have.
/// </summary>
public sealed class OldAddresses
{
    private const string Language = "{c}";
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create("\\:?#\t ");

    /// <summary>What no request has in its path: a fragment stays in the browser, and a line is no pattern.</summary>
    private static readonly SearchValues<char> NotInOldAddresses = SearchValues.Create("\\#{}");

    /// <summary>By path; of one path, those with more parameters first.</summary>
    private readonly FrozenDictionary<string, OldAddress[]> _addresses;

    private OldAddresses(IEnumerable<OldAddress> addresses, IReadOnlyList<int> faultyLines)
    {
        _addresses = addresses
            .GroupBy(address => address.Path, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(address => address.Parameters.Count).ToArray(), StringComparer.OrdinalIgnoreCase);
        FaultyLines = faultyLines;
    }

    /// <summary>
    /// Line numbers, from 1, of invalid entries: without an old address that a request can have, or with a target outside of this site. They
    /// are ignored.
    /// </summary>
    public IReadOnlyList<int> FaultyLines { get; }

    /// <summary>Parses the list in <see cref="RedirectsSettings.Lines"/>; if an address occurs twice, the last line wins.</summary>
    public static OldAddresses Parse(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var addresses = new List<OldAddress>();
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
            if (space > 0 && TryReadTarget(text[space..].Trim(), out var to) && Read(text[..space].ToString(), to) is { } address)
            {
                // The sort is stable: of equal ones the first is found.
                addresses.Insert(0, address);
            }
            else
            {
                faulty.Add(number);
            }
        }

        return new OldAddresses(addresses, faulty);
    }

    /// <summary>The new address from the root, or null if the request has no old address.</summary>
    /// <param name="path">The path in the request.</param>
    /// <param name="query">The query in the request.</param>
    /// <param name="language">Replaces <c>{c}</c>.</param>
    /// <param name="isOpen">Whether a page opens at the path: then only a listed query leads away from it.</param>
    public string? Find(PathString path, IQueryCollection query, string language, bool isOpen = false)
    {
        ArgumentNullException.ThrowIfNull(query);
        return path.Value is { } value
            && _addresses.TryGetValue(Normalize(value), out var same)
            && same.FirstOrDefault(address => address.Matches(query) && (!isOpen || address.Parameters.Count > 0)) is { } found
                ? new PathString("/" + found.Target.Replace(Language, language, StringComparison.Ordinal)).ToUriComponent()
                : null;
    }

    private static string Normalize(string address) => Uri.UnescapeDataString(address).Trim('/');

    /// <summary>Null if no request can have it: it names neither a path nor a parameter, or another host.</summary>
    private static OldAddress? Read(string text, string target)
    {
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? text : text[..mark];
        var asked = QueryHelpers.ParseQuery(text[path.Length..]).SelectMany(one => one.Value, (one, value) => (one.Key, Value: value ?? string.Empty)).ToList();
        var normal = Normalize(path);
        return (normal.Length == 0 && asked.Count == 0) || text.AsSpan().ContainsAny(NotInOldAddresses) || (path.Contains(':', StringComparison.Ordinal) && path[0] != '/') || path.StartsWith("//", StringComparison.Ordinal)
            ? null
            : new OldAddress(normal, asked, target);
    }

    /// <summary>Accepts only paths of this site: a list edited by editors must not redirect visitors elsewhere.</summary>
    private static bool TryReadTarget(ReadOnlySpan<char> text, out string target)
    {
        target = Uri.UnescapeDataString(text.ToString()).TrimStart('/');
        return target.Length > 0 && !target.AsSpan().ContainsAny(NotInPaths) && !target.Any(char.IsControl);
    }

    private sealed record OldAddress(string Path, IReadOnlyList<(string Key, string Value)> Parameters, string Target)
    {
        public bool Matches(IQueryCollection query) => Parameters.All(one => query[one.Key].Contains(one.Value, StringComparer.Ordinal));
    }
}
