namespace ForumOrchard.Attachments.ViewModels;

/// <summary>A file with a problem.</summary>
/// <param name="Id">Id of the stored text.</param>
/// <param name="Path">Path in the media library.</param>
/// <param name="Address">Its public address.</param>
/// <param name="Problem">The problem, in the editor's language.</param>
/// <param name="FaultyPages">Numbers of the pages without usable text; empty for none or for all.</param>
/// <param name="Advice">The solution, in the editor's language.</param>
/// <param name="Items">The published items with the file.</param>
public sealed record FaultyFile(long Id, string Path, string Address, string Problem, string FaultyPages, string Advice, IReadOnlyList<ItemOfFile> Items);
