namespace ForumOrchard.Pages.Lists;

/// <summary>A filter above a list: a select whose value goes into the address as <c>?name=value</c>.</summary>
/// <param name="Name">The parameter's name in the address.</param>
/// <param name="Label">Label in the page's language.</param>
/// <param name="Value">Value of the chosen option; null or empty for "all".</param>
/// <param name="Options">The options that lead to items, and the chosen one; without "all".</param>
public sealed record ContentListFilter(string Name, string Label, string? Value, IReadOnlyList<ContentListOption> Options);

/// <summary>One option of a filter.</summary>
/// <param name="Value">A stable value for addresses.</param>
/// <param name="Label">Label in the page's language.</param>
public sealed record ContentListOption(string Value, string Label);
