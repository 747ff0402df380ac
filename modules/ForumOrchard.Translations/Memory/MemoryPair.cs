using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace ForumOrchard.Translations.Memory;

/// <summary>A sentence that the translation memory knows, with its translation: a document.</summary>
public sealed class MemoryPair
{
    public long Id { get; set; }

    /// <summary>Language of the sentence: one of the site's.</summary>
    public string OriginalCulture { get; set; } = string.Empty;

    /// <summary>Language of its translation.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>The sentence, as <see cref="Segments.Segment.Text"/>.</summary>
    public string Original { get; set; } = string.Empty;

    /// <summary>Its translation, with the numbers of the same tags.</summary>
    public string Translation { get; set; } = string.Empty;

    /// <summary>The item that says it, in all its languages; null for what was imported.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>Id of the translation that says it; null for what was imported.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>Name of the TMX file that it came with; null for what an item of the site says.</summary>
    public string? File { get; set; }

    /// <summary>When it was confirmed, compared or imported; null if that is not known.</summary>
    public DateTime? Utc { get; set; }

    /// <summary>Name of the user who did; null if that is not known.</summary>
    public string? By { get; set; }

    /// <summary>Whether it is known from a translation that was compared as a whole, not from a sentence that was confirmed for itself.</summary>
    public bool IsOfWhole { get; set; }

    /// <summary>Whether a draft alone says it: for those who may change that draft.</summary>
    public bool IsOfDraft { get; set; }

    /// <summary>Whether somebody has taken it out of the memory. What an item says is kept so, or it would come back with the next change of the item.</summary>
    public bool IsTakenOut { get; set; }

    /// <summary>Equal for the same sentence and translation from the same place.</summary>
    [JsonIgnore]
    public string Key => Hash('\u0001', OriginalCulture, Culture, Original, Translation, ContentItemId, IsOfWhole ? "w" : "s", IsOfDraft ? "d" : "p");

    /// <summary>Equal for the same sentence and translation, wherever they are from.</summary>
    [JsonIgnore]
    public string TextKey => Hash('\u0001', OriginalCulture, Culture, Original, Translation);

    private static string Hash(char separator, params IEnumerable<string?> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(separator, texts))).AsSpan(0, MemoryPairIndex.KeyLength / 2));
}
