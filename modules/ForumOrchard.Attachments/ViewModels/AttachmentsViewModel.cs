namespace ForumOrchard.Attachments.ViewModels;

/// <summary>The state of the attached files: total counts, and a page of those that cannot be searched completely.</summary>
/// <param name="Files">The files with problems on this page.</param>
/// <param name="Total">Number of files with problems.</param>
/// <param name="Read">Number of files read, including those with problems.</param>
/// <param name="Waiting">Number of files still to be read.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
public sealed record AttachmentsViewModel(IReadOnlyList<FaultyFile> Files, int Total, int Read, int Waiting, int Page, int Pages);
