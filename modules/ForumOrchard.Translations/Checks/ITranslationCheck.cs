using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.Checks;

/// <summary>Looks for one kind of slip in a translated sentence. What it finds is shown to the translator; it hinders nobody. Any module may register one.</summary>
public interface ITranslationCheck
{
    /// <summary>Kept with what was waived, so it never changes: letters of ASCII.</summary>
    string Name { get; }

    /// <summary>What it is about, in the language of the reader.</summary>
    string Title { get; }

    /// <summary>Called before the sentences of an item: what a check has to read, it reads here.</summary>
    Task PrepareAsync() => Task.CompletedTask;

    /// <summary>What is wrong, in the language of the reader; null for nothing.</summary>
    LocalizedString? Find(CheckedSentence sentence);

    /// <summary>On what a finding rests besides the sentence and its translation, such as what a glossary says; empty for nothing. Nobody has waived it any more when that is another.</summary>
    string RestsOn(CheckedSentence sentence) => string.Empty;
}
