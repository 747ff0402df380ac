namespace OrchardCore.Media.Events;

/// <summary>A folder was to be made.</summary>
public class MediaCreatedContext : MediaContextBase
{
    /// <summary>Whether it was; false where it was there already.</summary>
    public bool Result { get; set; }
}
