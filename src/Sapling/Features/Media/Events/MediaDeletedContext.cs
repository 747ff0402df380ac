namespace OrchardCore.Media.Events;

/// <summary>A file or folder was to be deleted.</summary>
public class MediaDeletedContext : MediaContextBase
{
    /// <summary>Whether it was; false where it was not there.</summary>
    public bool Result { get; set; }
}
