namespace ForumOrchard.Attachments.ViewModels;

/// <summary>The health of the attached files: counts of all, and a page of those that cannot be searched, or not wholly.</summary>
/// <param name="Files">The faulty files of this page.</param>
/// <param name="Total">How many faulty files there are.</param>
/// <param name="Read">How many files were read, the faulty ones among them.</param>
/// <param name="Waiting">How many files are still to be read.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
public sealed record AttachmentsViewModel(IReadOnlyList<FaultyFile> Files, int Total, int Read, int Waiting, int Page, int Pages);
