using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Units;

/// <summary>A sentence of an item with its translation, and what there is to do.</summary>
/// <param name="Id">The same as long as the original says the same there.</param>
/// <param name="Pair">The two; links of the original lead to the language of the translation.</param>
/// <param name="State">What there is to do.</param>
/// <param name="Changes">For <see cref="UnitState.Changed"/>: what the original said then and says now, if both are known; otherwise empty.</param>
public sealed record TranslationUnit(string Id, SegmentPair Pair, UnitState State, IReadOnlyList<MarkedText> Changes)
{
    /// <summary>Fingerprint of the translation as it is now: two people work on one text, and neither writes over a sentence of the other.</summary>
    public string Version => VersionOf(Shown);

    /// <summary>What a translator is shown: a sentence that is still in the language of the original is none.</summary>
    public string Shown => State == UnitState.Untranslated ? string.Empty : Pair.Translation?.Text ?? string.Empty;

    internal static string VersionOf(string text) => EditToken.Of(text).Value;

    /// <summary>Whether a person has to do something.</summary>
    public bool IsOpen => State is UnitState.Untranslated or UnitState.Changed or UnitState.Translated;
}
