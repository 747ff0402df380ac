using YesSql.Indexes;

namespace ForumOrchard.Translations.Indexes;

/// <summary>Index of the latest and the published version of each item that has a language.</summary>
public sealed class TranslationIndex : MapIndex
{
    /// <summary>Length of a fingerprint.</summary>
    internal const int SenseLength = 22;

    public long DocumentId { get; set; }

    public required string ContentItemId { get; set; }

    public required string ContentItemVersionId { get; set; }

    /// <summary>Equal for all languages of an item.</summary>
    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    public required string ContentType { get; set; }

    public required string Title { get; set; }

    public bool Latest { get; set; }

    public bool Published { get; set; }

    /// <summary>Whether the item was begun as a translation of another.</summary>
    public bool IsBegunFromAnother { get; set; }

    /// <summary>What this version says: <see cref="Texts.TextSense.Fingerprint"/>.</summary>
    public required string Sense { get; set; }

    /// <summary>What the original said when the two were compared; null if they were never compared.</summary>
    public string? OriginalSense { get; set; }

    /// <summary>What this item said when it was handed in for review; null if it was not.</summary>
    public string? HandedInSense { get; set; }

    /// <summary>How many words there are to translate.</summary>
    public int Words { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>When this version was last saved.</summary>
    public DateTime SavedUtc { get; set; }
}
