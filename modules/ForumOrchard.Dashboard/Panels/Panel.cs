namespace ForumOrchard.Dashboard.Panels;

/// <summary>What a panel says.</summary>
/// <param name="Kind">Among which others it stands.</param>
/// <param name="Title">In the language of the person.</param>
/// <param name="Entries">The first few of what it is about.</param>
/// <param name="Total">Of how many; null if it does not count.</param>
/// <param name="All">Address of the page with the others, or where to solve it; null for none.</param>
/// <param name="AllText">What that link says; null if there is none.</param>
public sealed record Panel(PanelKind Kind, string Title, IReadOnlyList<PanelEntry> Entries, int? Total = null, string? All = null, string? AllText = null);

/// <summary>One line.</summary>
/// <param name="Text">What it is about, such as the title of an item.</param>
/// <param name="Address">Where it leads; null for nowhere.</param>
/// <param name="Culture">Language of the text, if it may be another than that of the page; null otherwise.</param>
/// <param name="Detail">What else there is to say; null for nothing.</param>
/// <param name="IsFault">Whether something went wrong.</param>
public sealed record PanelEntry(string Text, string? Address = null, string? Culture = null, string? Detail = null, bool IsFault = false);

/// <summary>Kinds of panels, in the order of the page.</summary>
public enum PanelKind
{
    /// <summary>Something that the person can do, and that nobody does otherwise.</summary>
    Waiting,

    /// <summary>What the person can begin.</summary>
    New,

    /// <summary>Good to know.</summary>
    State,
}
