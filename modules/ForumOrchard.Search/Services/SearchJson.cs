using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ForumOrchard.Search.Services;

/// <summary>How the search writes JSON.</summary>
internal static class SearchJson
{
    /// <summary>Names begin with a small letter; Cyrillic letters stay letters, where they would be six characters each.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
