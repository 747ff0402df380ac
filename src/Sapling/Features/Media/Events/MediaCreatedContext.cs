namespace OrchardCore.Media.Events;

/// <summary>After an attempt to create a folder.</summary>
public class MediaCreatedContext : MediaContextBase
{
    /// <summary>Whether it was created; false if it already existed.</summary>
    public bool Result { get; set; }
}
