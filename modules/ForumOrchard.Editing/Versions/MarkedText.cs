namespace ForumOrchard.Editing.Versions;

/// <summary>A piece of a text that was compared with another.</summary>
/// <param name="Text">Not encoded.</param>
/// <param name="Mark">What became of it.</param>
public sealed record MarkedText(string Text, Mark Mark);
