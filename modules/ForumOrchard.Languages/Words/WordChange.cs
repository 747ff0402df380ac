namespace ForumOrchard.Languages.Words;

/// <summary>A translation that is to be written.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Was">What <see cref="WordEntry.TextIn"/> said: if it says something else by now, nothing is written.</param>
/// <param name="Text">Never empty.</param>
public sealed record WordChange(string EntryId, string Was, string Text);
