using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Sapling.Data.Documents;

/// <summary>
/// How documents become JSON. The layer that owns a document type adds its converters with
/// <c>services.Configure&lt;DocumentJsonOptions&gt;(o =&gt; o.SerializerOptions.Converters.Add(…))</c>, before the store is first used.
/// </summary>
internal sealed class DocumentJsonOptions
{
    /// <summary>Names as declared, nulls left out, all letters readable (a Cyrillic letter is two bytes and not six).</summary>
    public JsonSerializerOptions SerializerOptions { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };
}
