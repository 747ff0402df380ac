using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sapling.Features.Media.Drivers;

/// <summary>The rows of the editor of files, which works without a script; a script may post all files as JSON instead.</summary>
internal sealed class MediaRows
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    /// <summary>A request may contain anything, even nulls.</summary>
    public List<Row?> Files { get; set; } = [];

    /// <summary>Path of a file to add, or words of it; null or empty for none.</summary>
    public string? Added { get; set; }

    /// <summary>Path of the file that was meant by words; null or empty for none.</summary>
    public string? Choice { get; set; }

    /// <summary>A file from the editor's machine to add; null for none.</summary>
    public IFormFile? Uploaded { get; set; }

    /// <summary>Text alternative of the file to add.</summary>
    public string? AddedText { get; set; }

    /// <summary>Words that several files have: which one is meant is asked. Null if there are none.</summary>
    [BindNever]
    public string? Unclear { get; set; }

    public bool HasAdded => !string.IsNullOrWhiteSpace(Added);

    /// <summary>The posted rows, also those to remove, and the added one at the end.</summary>
    public List<Row> All() =>
    [
        .. Files.OfType<Row>().Where(row => !string.IsNullOrEmpty(row.Path)),
        .. !HasAdded ? (Row[])[] : [new Row { Path = Added!.Trim().TrimStart('/'), MediaText = AddedText }],
    ];

    /// <summary>The rows of the JSON form; null if it is none.</summary>
    public static List<Row>? Parse(string? json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Row?>>(json ?? "[]", _json)?.OfType<Row>().Where(row => !string.IsNullOrEmpty(row.Path)).ToList();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Write(IEnumerable<Row> rows) => JsonSerializer.Serialize(rows, _json);

    /// <summary>One file.</summary>
    public sealed class Row
    {
        public string? Path { get; set; }

        public string? MediaText { get; set; }

        public bool IsRemoved { get; set; }
    }
}
