namespace Sapling.Features.Contents.Admin;

/// <summary>What the list shows, and in which order.</summary>
/// <param name="Text">Words that the title has; empty for any.</param>
/// <param name="Type">Name of a type, technical or displayed; null for all.</param>
/// <param name="Status">Which versions; null for all.</param>
/// <param name="Culture">Name of a culture; null for all.</param>
/// <param name="Sort">The order.</param>
public sealed record ContentFilter(string Text, string? Type, ContentStatus? Status, string? Culture, ContentSort Sort)
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["type"] = "type",
        ["тип"] = "type",
        ["status"] = "status",
        ["статус"] = "status",
        ["lang"] = "lang",
        ["язык"] = "lang",
        ["sort"] = "sort",
        ["порядок"] = "sort",
    };

    private static readonly Dictionary<string, ContentStatus> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["draft"] = ContentStatus.Draft,
        ["черновик"] = ContentStatus.Draft,
        ["published"] = ContentStatus.Published,
        ["опубликовано"] = ContentStatus.Published,
        ["scheduled"] = ContentStatus.Scheduled,
        ["запланировано"] = ContentStatus.Scheduled,
    };

    /// <summary>
    /// Reads a typed line and the values of controls: <c>type:Publication status:draft lang:ru violence</c>. What the line
    /// says goes before the controls; a word that is no filter is looked for.
    /// </summary>
    /// <param name="typed">The line; null for none.</param>
    /// <param name="type">The type of the control; null or empty for all.</param>
    /// <param name="status">The status of the control.</param>
    /// <param name="culture">The culture of the control.</param>
    /// <param name="sort">The order of the control.</param>
    public static ContentFilter Read(string? typed, string? type = null, string? status = null, string? culture = null, string? sort = null)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["type"] = type, ["status"] = status, ["lang"] = culture, ["sort"] = sort };
        var words = new List<string>();
        foreach (var word in (typed ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Split(':', 2) is [var key, { Length: > 0 } value] && Keys.TryGetValue(key, out var name))
            {
                values[name] = value;
            }
            else
            {
                words.Add(word);
            }
        }

        return new ContentFilter(
            string.Join(' ', words),
            string.IsNullOrEmpty(values["type"]) ? null : values["type"],
            values["status"] is { } known && Statuses.TryGetValue(known, out var one) ? one : null,
            string.IsNullOrEmpty(values["lang"]) ? null : values["lang"],
            Enum.TryParse<ContentSort>(values["sort"], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : ContentSort.Modified);
    }

    /// <summary>The query string of a page of this list.</summary>
    /// <param name="page">From 1.</param>
    public Dictionary<string, string> Query(int page = 1)
    {
        var query = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("q", Text);
        Add("type", Type);
        Add("status", Status?.ToString().ToLowerInvariant());
        Add("lang", Culture);
        Add("sort", Sort == ContentSort.Modified ? null : Sort.ToString().ToLowerInvariant());
        Add("pagenum", page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return query;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query[name] = value;
            }
        }
    }
}

/// <summary>Which versions are newest.</summary>
public enum ContentStatus
{
    /// <summary>A draft, of something published or not.</summary>
    Draft,

    /// <summary>What visitors see.</summary>
    Published,

    /// <summary>What is to be published or withdrawn at a time.</summary>
    Scheduled,
}

/// <summary>The order of the list.</summary>
public enum ContentSort
{
    /// <summary>Latest change first.</summary>
    Modified,

    /// <summary>Newest first.</summary>
    Created,

    /// <summary>Published last first.</summary>
    Published,

    /// <summary>By title.</summary>
    Title,
}
