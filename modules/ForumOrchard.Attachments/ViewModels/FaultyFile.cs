namespace ForumOrchard.Attachments.ViewModels;

/// <summary>A file with a problem.</summary>
/// <param name="Id">Of what is kept of it.</param>
/// <param name="Path">In the media library.</param>
/// <param name="Address">Where it is served.</param>
/// <param name="Problem">What is wrong, in the editor's language.</param>
/// <param name="FaultyPages">The numbers of pages without usable text; empty for none, or for all.</param>
/// <param name="Advice">What to do, in the editor's language.</param>
/// <param name="Items">The published items that it is attached to.</param>
public sealed record FaultyFile(long Id, string Path, string Address, string Problem, string FaultyPages, string Advice, IReadOnlyList<ItemOfFile> Items);
