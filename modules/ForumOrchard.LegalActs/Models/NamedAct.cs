namespace ForumOrchard.LegalActs.Models;

/// <summary>An act as an editor sees it in lists, in the editor's language if it has a version in it.</summary>
/// <param name="LocalizationSet">What relations store.</param>
/// <param name="ContentItemId">The version whose title is shown.</param>
/// <param name="Title">Its title.</param>
/// <param name="Label">Number, title and year of adoption.</param>
/// <param name="Note">Its status, and the languages in which it exists.</param>
/// <param name="PublishedIn">The cultures in which visitors see it.</param>
public sealed record NamedAct(string LocalizationSet, string ContentItemId, string Title, string Label, string Note, IReadOnlyList<string> PublishedIn);
