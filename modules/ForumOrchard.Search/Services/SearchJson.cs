using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ForumOrchard.Search.Services;

/// <summary>JSON format of the search.</summary>
internal static class SearchJson
{
    /// <summary>Camel-case names; Cyrillic letters are not escaped, which would take six characters each.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
