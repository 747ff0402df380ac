namespace ForumOrchard.Search.ViewModels;

/// <summary>A hidden form field.</summary>
/// <param name="Name">Name in addresses.</param>
/// <param name="Value">The id of a term, a year, a technical name.</param>
public sealed record SearchField(string Name, string Value);
