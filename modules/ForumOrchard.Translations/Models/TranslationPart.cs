using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Models;

/// <summary>
/// Of which item this one is a translation, and what that said when this one was begun, or somebody last compared the two. It goes from version to version with the texts, so that an
/// older version that is restored is known to be of an older original. It also says whether a draft is handed in for review. No type lists it: an item gets it when it needs it.
/// </summary>
public sealed class TranslationPart : ContentPart
{
    /// <summary>Id of the item that it was begun from; null if it was not begun as a translation.</summary>
    public string? BegunFrom { get; set; }

    /// <summary>What the original said then, as <see cref="Texts.TextSense.Fingerprint"/>; null if that is not known, empty if the original was already newer when the site learnt of the two.</summary>
    public string? OriginalSense { get; set; }

    /// <summary>Id of the version that said it; it may be gone by now.</summary>
    public string? OriginalVersionId { get; set; }

    /// <summary>Name of the user who compared them; null if the site took it for granted.</summary>
    public string? ComparedBy { get; set; }

    /// <summary>When that was.</summary>
    public DateTime? ComparedUtc { get; set; }

    /// <summary>Sentences of the translation that somebody has confirmed.</summary>
    public IList<ConfirmedSegment> Confirmed { get; init; } = [];

    /// <summary>What checks have found in sentences, and somebody says is right.</summary>
    public IList<WaivedFinding> Waived { get; init; } = [];

    /// <summary>What this translation itself said when it was handed in for review; null if it was not, or was sent back or published since.</summary>
    public string? HandedInSense { get; set; }

    /// <summary>Name of the user who handed it in; null if nobody has.</summary>
    public string? HandedInBy { get; set; }

    /// <summary>When that was.</summary>
    public DateTime? HandedInUtc { get; set; }
}
