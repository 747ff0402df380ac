namespace ForumOrchard.Redirects.Missed;

/// <summary>An address at which visitors found nothing.</summary>
/// <param name="Count">How often.</param>
/// <param name="Last">The last day, where the site is.</param>
public sealed record MissedAddress(int Count, DateOnly Last);
