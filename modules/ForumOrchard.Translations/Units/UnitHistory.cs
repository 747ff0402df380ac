using ForumOrchard.Editing.Versions;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.Texts;

namespace ForumOrchard.Translations.Units;

/// <summary>What is known of the sentences of a translation.</summary>
/// <param name="part">What was noted of it.</param>
internal sealed class UnitHistory(TranslationPart part)
{
    private readonly ILookup<string, ConfirmedSegment> _byTranslation = part.Confirmed.ToLookup(confirmed => Sense(Words(confirmed.Translation)));

    /// <summary>A translation as a whole was compared by a person, or was there before the site compared any.</summary>
    private readonly bool _isComparedAsAWhole = part.OriginalSense is { Length: > 0 } && (part.ComparedBy is not null || part.BegunFrom is null);

    /// <summary>Words of sentences and their translations that were confirmed.</summary>
    public IEnumerable<(string Original, string Translation)> Pairs => part.Confirmed.Select(confirmed => (Words(confirmed.Original), Words(confirmed.Translation)));

    /// <param name="pair">A sentence.</param>
    /// <param name="before">What the original said when the two were compared; null if that is not known.</param>
    /// <param name="said">What the original says now: <see cref="Sense"/> of each sentence.</param>
    public (UnitState State, IReadOnlyList<MarkedText> Changes) StateOf(SegmentPair pair, EarlierText? before, IReadOnlySet<string> said)
    {
        if (pair.Original is not { } original)
        {
            return (UnitState.Added, []);
        }

        if (pair.Translation is not { } translation)
        {
            return (UnitState.Untranslated, []);
        }

        var confirmed = _byTranslation[Sense(translation.Words)].ToList();
        var isUnchanged = before?.Said(original.Words) == true;
        if (confirmed.Exists(one => Sense(Words(one.Original)) == Sense(original.Words)) || (isUnchanged && _isComparedAsAWhole) || !original.Words.Any(char.IsLetter))
        {
            return (UnitState.Confirmed, []);
        }

        if (translation.Words == original.Words)
        {
            return (UnitState.Untranslated, []);
        }

        // What it was confirmed for is gone, so this sentence was that one; another sentence may say the same in the other language.
        return confirmed.FindLast(one => !said.Contains(Sense(Words(one.Original)))) is { } last ? (UnitState.Changed, ChangedWords.Between(Words(last.Original), original.Words))
            : before is null || isUnchanged ? (UnitState.Translated, [])
            : (UnitState.Changed, before.InPlaceOf(original) is { } was ? ChangedWords.Between(was, original.Words) : []);
    }

    /// <summary>Equal for sentences that say the same: a mended comma does not make another.</summary>
    public static string Sense(string words) => string.Join(' ', TextSense.Of(words));

    private static string Words(string text) => SegmentText.WordsOf(text);
}
