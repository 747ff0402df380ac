using ForumOrchard.Editing.Fields;
using ForumOrchard.Translations.Segments;

namespace ForumOrchard.Translations.Units;

/// <summary>A field of an item with its translation.</summary>
/// <param name="Slot">Where it is stored.</param>
/// <param name="Name">In the language of the reader.</param>
/// <param name="HasPlaces">Whether the translation has a place for each text; otherwise nothing can be written here.</param>
/// <param name="Texts">One for each row of the field.</param>
/// <param name="Units">Those with words, in order.</param>
public sealed record TextUnits(Slot Slot, string Name, bool HasPlaces, IReadOnlyList<AlignedText> Texts, IReadOnlyList<TranslationUnit> Units);
