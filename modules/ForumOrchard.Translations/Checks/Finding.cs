using ForumOrchard.Translations.Models;

namespace ForumOrchard.Translations.Checks;

/// <summary>What a check has found in a sentence.</summary>
/// <param name="Check">Name of the check.</param>
/// <param name="Title">What it is about, in the language of the reader.</param>
/// <param name="Message">What is wrong, in the language of the reader.</param>
/// <param name="RestsOn">See <see cref="ITranslationCheck.RestsOn"/>.</param>
/// <param name="Waiver">Who says that it is right all the same; null for nobody.</param>
public sealed record Finding(string Check, string Title, string Message, string RestsOn, WaivedFinding? Waiver);
