namespace ForumOrchard.LegalActs.ViewModels;

/// <summary>A heading of an act's text.</summary>
/// <param name="Anchor">The heading's <c>id</c>.</param>
/// <param name="Title">Its plain text.</param>
public sealed record TableOfContentsEntry(string Anchor, string Title);
