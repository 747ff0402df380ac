namespace ForumOrchard.Translations.Units;

/// <summary>What there is to do with a sentence.</summary>
public enum UnitState
{
    /// <summary>There is no translation, or it is still in the language of the original.</summary>
    Untranslated,

    /// <summary>The original says something else than when it was translated.</summary>
    Changed,

    /// <summary>Translated, and nobody has confirmed it.</summary>
    Translated,

    /// <summary>Somebody has confirmed it, or the whole translation with it.</summary>
    Confirmed,

    /// <summary>The translation alone says this.</summary>
    Added,
}
