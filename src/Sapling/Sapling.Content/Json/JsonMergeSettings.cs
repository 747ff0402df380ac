namespace System.Text.Json.Settings;

/// <summary>How two JSON documents become one.</summary>
public sealed class JsonMergeSettings
{
    public MergeArrayHandling MergeArrayHandling { get; set; }

    public MergeNullValueHandling MergeNullValueHandling { get; set; }
}

/// <summary>What becomes of arrays that both documents have.</summary>
public enum MergeArrayHandling
{
    /// <summary>The second one's elements follow the first one's.</summary>
    Concat = 0,

    /// <summary>As <see cref="Concat" />, without those that are there already.</summary>
    Union = 1,

    /// <summary>The second array takes the place of the first.</summary>
    Replace = 2,

    /// <summary>Element by element, by position.</summary>
    Merge = 3,
}

/// <summary>Whether a null in the second document overwrites what the first one has.</summary>
public enum MergeNullValueHandling
{
    Ignore = 0,

    Merge = 1,
}
