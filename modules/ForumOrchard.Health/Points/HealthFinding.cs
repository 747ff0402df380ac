namespace ForumOrchard.Health.Points;

/// <summary>What is wrong, and how to mend it, in the language of the request.</summary>
/// <param name="Level">How much.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Link">Where to do it: an address below the site's root, such as <c>~/Admin/Settings/general</c>; null for nowhere in the admin.</param>
public sealed record HealthFinding(HealthLevel Level, string What, string Remedy, string? Link = null);
