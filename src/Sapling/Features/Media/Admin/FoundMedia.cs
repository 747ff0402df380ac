using OrchardCore.FileStorage;

namespace Sapling.Features.Media.Admin;

/// <summary>A page of files that match words.</summary>
/// <param name="Files">Those of this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Where the next page begins; null after the last.</param>
public sealed record FoundMedia(IReadOnlyList<IFileStoreEntry> Files, int Total, int? Next);
