namespace Sapling.Features.Media.Serving;

/// <summary>
/// The kinds of files that are served, and how. What a browser could run as a page of this site, such as HTML and SVG, is not
/// among them; office documents are offered for saving only.
/// </summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, (string ContentType, bool IsShown)> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = ("image/jpeg", true),
        [".jpeg"] = ("image/jpeg", true),
        [".png"] = ("image/png", true),
        [".gif"] = ("image/gif", true),
        [".webp"] = ("image/webp", true),
        [".avif"] = ("image/avif", true),
        [".ico"] = ("image/x-icon", true),
        [".pdf"] = ("application/pdf", true),
        [".txt"] = ("text/plain; charset=utf-8", true),
        [".mp3"] = ("audio/mpeg", true),
        [".ogg"] = ("audio/ogg", true),
        [".wav"] = ("audio/wav", true),
        [".mp4"] = ("video/mp4", true),
        [".webm"] = ("video/webm", true),
        [".csv"] = ("text/csv; charset=utf-8", false),
        [".doc"] = ("application/msword", false),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
        [".xls"] = ("application/vnd.ms-excel", false),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
        [".ppt"] = ("application/vnd.ms-powerpoint", false),
        [".pptx"] = ("application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
        [".odt"] = ("application/vnd.oasis.opendocument.text", false),
        [".ods"] = ("application/vnd.oasis.opendocument.spreadsheet", false),
        [".odp"] = ("application/vnd.oasis.opendocument.presentation", false),
        [".rtf"] = ("application/rtf", false),
        [".zip"] = ("application/zip", false),
    };

    /// <summary>Extensions with the dot.</summary>
    public static IEnumerable<string> Known => Types.Keys;

    /// <summary>Content type, and whether a browser shows the file or saves it. What an option allows beyond <see cref="Known"/> is saved.</summary>
    public static (string ContentType, bool IsShown) Of(string extension) => Types.GetValueOrDefault(extension, ("application/octet-stream", false));
}
