using ForumOrchard.Translations.Reviews;
using ForumOrchard.Translations.States;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Changes;

/// <summary>A translation beside what its original says now.</summary>
/// <param name="Translation">Its latest version.</param>
/// <param name="Set">The item in all its languages.</param>
/// <param name="Changes">What it does not say yet.</param>
/// <param name="Token">The state of the translation that is shown.</param>
/// <param name="MayEditOriginal">Whether the reader may open the form of the original.</param>
/// <param name="Review">How far its draft is; null if it has none.</param>
public sealed record TranslationChangesViewModel(ContentItem Translation, TranslationSet Set, ChangesOfOriginal Changes, string Token, bool MayEditOriginal, ReviewViewModel? Review);
