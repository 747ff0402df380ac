using System.Globalization;

namespace Sapling.Features.ContentLocalization;

/// <summary>The language in an item's form, and its translations.</summary>
public class LocalizationForm
{
    /// <summary>A culture name; chosen for a new item, fixed afterwards.</summary>
    public string? Culture { get; set; }

    public bool IsNew { get; set; }

    public string? ContentItemId { get; set; }

    /// <summary>The languages of the site.</summary>
    public IReadOnlyList<CultureInfo> Cultures { get; set; } = [];

    /// <summary>The id of the item in each of the other languages; null where there is none yet.</summary>
    public IReadOnlyList<(CultureInfo Culture, string? ContentItemId)> Others { get; set; } = [];
}
