namespace ForumOrchard.Uploads.Contents;

/// <summary>Which files can take the place of which: the name of a file stays, so that its content must become what the name says.</summary>
internal static class FileKind
{
    /// <summary>Of the files that can be stored under a name with this ending, which is the first.</summary>
    /// <param name="ending">With the dot.</param>
    public static IReadOnlyList<string> EndingsFor(string ending) =>
        [ending.ToLowerInvariant(), .. Picture.Drawn.Where(one => Picture.Drawn.Contains(ending) && !one.Equals(ending, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
}
