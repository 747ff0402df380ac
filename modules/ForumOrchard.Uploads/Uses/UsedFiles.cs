using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ForumOrchard.Uploads.Uses;

/// <summary>Finds the files that an item's content names: in media fields of any part or contained item, and in addresses within texts.</summary>
public static partial class UsedFiles
{
    /// <summary>No file that a disk can store has a longer path.</summary>
    public const int LongestPath = 700;

    /// <param name="content">The item's parts.</param>
    /// <param name="addressPrefix">Of the library's files, such as <c>/media</c>.</param>
    /// <returns>Each path once.</returns>
    public static IEnumerable<string> In(JsonObject content, string addressPrefix)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Named(content, addressPrefix + "/").Where(path => path.Length is > 0 and <= LongestPath).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Named(JsonNode? node, string prefix) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "Paths", Value: JsonArray paths } ? Texts(paths) : Named(member.Value, prefix)),
        JsonArray elements => elements.SelectMany(element => Named(element, prefix)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Linked(value.GetValue<string>(), prefix),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonArray paths) =>
        paths.Where(path => path?.GetValueKind() == JsonValueKind.String).Select(path => path!.GetValue<string>().TrimStart('/'));

    /// <summary>Addresses in HTML and Markdown, as they are written there or escaped.</summary>
    private static IEnumerable<string> Linked(string text, string prefix)
    {
        for (var at = text.IndexOf(prefix, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(prefix, at + prefix.Length, StringComparison.OrdinalIgnoreCase))
        {
            yield return Uri.UnescapeDataString(WebUtility.HtmlDecode(AddressEnd().Match(text, at + prefix.Length).Value));
        }
    }

    [GeneratedRegex("""\G[^"'\s<>?#)\]]*""")]
    private static partial Regex AddressEnd();
}
