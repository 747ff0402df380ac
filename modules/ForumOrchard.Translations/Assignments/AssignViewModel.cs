using ForumOrchard.Translations.States;
using OrchardCore.Users.Models;

namespace ForumOrchard.Translations.Assignments;

/// <summary>To whom a translation can be assigned.</summary>
/// <param name="Set">The item in all its languages.</param>
/// <param name="Culture">Name of the language.</param>
/// <param name="Translators">Those who may translate it.</param>
public sealed record AssignViewModel(TranslationSet Set, string Culture, IReadOnlyList<User> Translators);
