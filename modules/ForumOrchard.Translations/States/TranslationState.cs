namespace ForumOrchard.Translations.States;

/// <summary>What there is to do for an item in a language, the most urgent first.</summary>
public enum TranslationState
{
    /// <summary>A draft is handed in, and waits for somebody who may publish it.</summary>
    Review,

    /// <summary>Visitors read a translation of something that the original no longer says.</summary>
    Outdated,

    /// <summary>There is nothing in this language.</summary>
    Missing,

    /// <summary>There is a draft that no visitor sees: a first one, or one newer than what they see.</summary>
    Draft,

    /// <summary>Visitors read what the original says.</summary>
    UpToDate,
}
