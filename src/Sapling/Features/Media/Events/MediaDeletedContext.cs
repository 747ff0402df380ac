namespace OrchardCore.Media.Events;

/// <summary>After an attempt to delete a file or folder.</summary>
public class MediaDeletedContext : MediaContextBase
{
    /// <summary>Whether it was deleted; false if it did not exist.</summary>
    public bool Result { get; set; }
}
