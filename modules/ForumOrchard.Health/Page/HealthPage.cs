using ForumOrchard.Health.Points;

namespace ForumOrchard.Health.Page;

/// <summary>What was looked at.</summary>
/// <param name="Findings">What is wrong, by name of the point; faults first.</param>
/// <param name="Well">Names of the points where nothing is.</param>
public sealed record HealthPage(IReadOnlyList<(string Point, HealthFinding Finding)> Findings, IReadOnlyList<string> Well);
