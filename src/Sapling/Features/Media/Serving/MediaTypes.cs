namespace Sapling.Features.Media.Serving;

/// <summary>
/// The file types that are served, and how. Types that a browser could run as a page of this site, such as HTML and
/// SVG, are excluded; office documents are offered as downloads only.
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

    /// <summary>Extensions with the leading dot.</summary>
    public static IEnumerable<string> Known => Types.Keys;

    /// <summary>
    /// Content type, and whether a browser shows the file or downloads it. Extensions that an option adds to
    /// <see cref="Known"/> are downloaded.
    /// </summary>
    public static (string ContentType, bool IsShown) Of(string extension) => Types.GetValueOrDefault(extension, ("application/octet-stream", false));
}
