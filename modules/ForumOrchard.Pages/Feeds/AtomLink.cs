namespace ForumOrchard.Pages.Feeds;

/// <summary>A link of a feed.</summary>
/// <param name="Relation"><c>self</c>, <c>alternate</c>, <c>next</c>, <c>previous</c>, <c>first</c>.</param>
/// <param name="Path">From the root.</param>
public sealed record AtomLink(string Relation, string Path);
