namespace ForumOrchard.Pages.Texts;

/// <summary>A heading that one can link to.</summary>
/// <param name="Anchor">Its <c>id</c>.</param>
/// <param name="Title">Its words, without markup.</param>
public sealed record HeadingAnchor(string Anchor, string Title);
