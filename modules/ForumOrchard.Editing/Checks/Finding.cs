namespace ForumOrchard.Editing.Checks;

/// <summary>What an editor should look at.</summary>
/// <param name="Text">What is wrong, in the language of the editor.</param>
/// <param name="Field">Name of the field in that language; null if it is about the whole item.</param>
/// <param name="InputId">Id of the field's input in the form; null for none.</param>
public sealed record Finding(string Text, string? Field = null, string? InputId = null);
