namespace ForumOrchard.Search.ViewModels;

/// <summary>What the form sends along unseen.</summary>
/// <param name="Name">As in addresses.</param>
/// <param name="Value">The id of a term, a year, a technical name.</param>
public sealed record SearchField(string Name, string Value);
