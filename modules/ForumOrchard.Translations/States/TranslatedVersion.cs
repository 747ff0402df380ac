using ForumOrchard.Translations.Indexes;

namespace ForumOrchard.Translations.States;

/// <summary>An item in one language.</summary>
/// <param name="Latest">What editors work on.</param>
/// <param name="Published">What visitors see; null for nothing yet.</param>
public sealed record TranslatedVersion(TranslationIndex Latest, TranslationIndex? Published)
{
    /// <summary>How much later than a translation its original may be saved without having changed: both are saved one after the other when an editor writes them, or a site is set up.</summary>
    private static readonly TimeSpan OneSitting = TimeSpan.FromHours(1);

    /// <summary>What the other languages have to say: what visitors see, before anything is published the draft.</summary>
    public TranslationIndex Said => Published ?? Latest;

    /// <summary>Whether there is a draft that is handed in for review, and says what it said then.</summary>
    public bool IsHandedIn => !Latest.Published && Latest.HandedInSense == Latest.Sense;

    /// <summary>The state of this translation, from what is stored of both items alone.</summary>
    /// <param name="original">The item that it is a translation of.</param>
    public TranslationState StateFor(TranslatedVersion original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return IsHandedIn ? TranslationState.Review
            : Published is null ? TranslationState.Draft
            : !Says(Published, original.Said) ? TranslationState.Outdated
            : Latest.Published ? TranslationState.UpToDate
            : TranslationState.Draft;
    }

    /// <summary>Whether a version of the translation says what the original says. Without a comparison the one that was saved later is taken to know the other.</summary>
    private static bool Says(TranslationIndex translation, TranslationIndex original) =>
        translation.OriginalSense is { } compared ? compared == original.Sense : translation.SavedUtc >= original.SavedUtc - OneSitting;
}
