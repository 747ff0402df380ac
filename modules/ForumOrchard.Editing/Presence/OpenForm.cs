namespace ForumOrchard.Editing.Presence;

/// <summary>Somebody has the form of an item open.</summary>
/// <param name="UserId">Id of the user.</param>
/// <param name="Name">Name of the user.</param>
/// <param name="SinceUtc">Since when.</param>
/// <param name="UntilUtc">When that is no longer believed.</param>
public sealed record OpenForm(string UserId, string Name, DateTime SinceUtc, DateTime UntilUtc);
