namespace ForumOrchard.Hosting.Health;

/// <summary>Keys that were set aside, if keys are in files; a runtime may have them elsewhere too.</summary>
internal sealed class UnreadableKeys
{
    /// <summary>Null if keys are not in files.</summary>
    public ReadableKeys? Files { get; set; }

    /// <summary>Whether a key was set aside and not dealt with yet.</summary>
    public bool Exist => Files is { HasUnreadable: true };
}
