namespace System.Text.Json.Settings;

/// <summary>How to merge two JSON documents.</summary>
public sealed class JsonMergeSettings
{
    public MergeArrayHandling MergeArrayHandling { get; set; }

    public MergeNullValueHandling MergeNullValueHandling { get; set; }
}

/// <summary>How to merge arrays that exist in both documents.</summary>
public enum MergeArrayHandling
{
    /// <summary>Appends the second array to the first.</summary>
    Concat = 0,

    /// <summary>Like <see cref="Concat" />, without duplicates.</summary>
    Union = 1,

    /// <summary>The second array replaces the first.</summary>
    Replace = 2,

    /// <summary>Merges element by element, by position.</summary>
    Merge = 3,
}

/// <summary>Whether a null in the second document overwrites a value of the first.</summary>
public enum MergeNullValueHandling
{
    Ignore = 0,

    Merge = 1,
}
