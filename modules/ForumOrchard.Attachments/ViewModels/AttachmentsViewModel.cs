namespace ForumOrchard.Attachments.ViewModels;

/// <summary>A page of the files that cannot be searched, or not wholly.</summary>
/// <param name="Files">The files of this page.</param>
/// <param name="Total">How many such files there are.</param>
/// <param name="Waiting">How many files are still to be read.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
public sealed record AttachmentsViewModel(IReadOnlyList<FaultyFile> Files, int Total, int Waiting, int Page, int Pages);
