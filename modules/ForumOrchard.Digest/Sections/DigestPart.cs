namespace ForumOrchard.Digest.Sections;

/// <summary>What a section says.</summary>
/// <param name="Title">In the language of the person.</param>
/// <param name="Lines">All that waits.</param>
public sealed record DigestPart(string Title, IReadOnlyList<DigestLine> Lines);

/// <summary>One thing that waits. A mail goes by many hands: it has a title and no text of an item.</summary>
/// <param name="Key">The same as long as it is the same thing; what begins to wait anew has another.</param>
/// <param name="Text">What it is about, such as the title of an item.</param>
/// <param name="Path">Where it is solved, from the site's root.</param>
/// <param name="Detail">What else there is to say; null for nothing.</param>
/// <param name="Utc">Since when it waits; null if that is not known.</param>
public sealed record DigestLine(string Key, string Text, string Path, string? Detail = null, DateTime? Utc = null);
