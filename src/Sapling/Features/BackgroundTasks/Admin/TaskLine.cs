namespace Sapling.Features.BackgroundTasks.Admin;

/// <summary>A task.</summary>
/// <param name="Name">Full name of its type.</param>
/// <param name="Title">What it does, in the language of the code.</param>
/// <param name="Last">Its last run, at the site; null if it has not run yet.</param>
/// <param name="Next">Its next run; null if there is none.</param>
/// <param name="Failure">Why its last run failed; null if it did not.</param>
/// <param name="IsOverdue">Whether a run is missing.</param>
public sealed record TaskLine(string Name, string Title, DateTimeOffset? Last, DateTimeOffset? Next, string? Failure, bool IsOverdue);
